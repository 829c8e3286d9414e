// Rows that are 0 but at their target, against a plain loop: every length of row around the registers, with nothing written behind the last row.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class TargetRowsTests
{
    private const int Ignored = -100;

    public static TheoryData<int> Lengths => [1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 24, 31, 32, 33, 100, 1024, 1500];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EveryElementIsWrittenAndNothingElse(int classes)
    {
        foreach (int rows in new[] { 0, 1, 2, 15, 16, 17, 40 })
        {
            Compare<float, int>(classes, rows, Ignored);
            Compare<float, long>(classes, rows, 0); // an ignored index that is a class
            Compare<double, int>(classes, rows, classes - 1);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void ManyRowsAreGatheredAndNothingIsReadBehindThem(int classes)
    {
        foreach (int rows in new[] { 7, 8, 15, 16, 17, 40 })
        {
            using GuardedMemory memory = new(rows * classes * sizeof(float));
            Span<float> values = memory.EndingAtGuard<float>(rows * classes);
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = i + 1;
            }

            int[] targets = Targets<int>(classes, rows, Ignored);
            float[] gathered = new float[rows];
            ClassTargets.Gather<float, int>(values, targets, Ignored, classes, 1, gathered);
            Assert.Equal(targets.Select((target, row) => target == Ignored ? 0f : (row * classes) + target + 1), gathered);
        }
    }

    [Fact]
    public void ATargetThatWasNotCheckedIsFoundByTheSpan()
    {
        int[] targets = [.. Enumerable.Repeat(1, 20)];
        targets[18] = 1000;
        Assert.Throws<IndexOutOfRangeException>(() => ClassTargets.Gather<float, int>(new float[40], targets, Ignored, 2, 1, new float[20]));
        targets[18] = -3000;
        Assert.Throws<IndexOutOfRangeException>(() => ClassTargets.Gather<float, int>(new float[40], targets, Ignored, 2, 1, new float[20]));
    }

    private static TIndex[] Targets<TIndex>(int classes, int rows, int ignoreIndex)
        where TIndex : unmanaged, IBinaryInteger<TIndex> =>
        [.. Enumerable.Range(0, rows).Select(row => TIndex.CreateTruncating(row % 5 == 3 ? ignoreIndex : row * 7 % classes))];

    private static unsafe void Compare<T, TIndex>(int classes, int rows, int ignoreIndex)
        where T : unmanaged, INumber<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        using GuardedMemory memory = new(rows * classes * sizeof(T));
        Span<T> values = memory.EndingAtGuard<T>(rows * classes);
        values.Fill(T.CreateChecked(99));
        TIndex[] targets = Targets<TIndex>(classes, rows, ignoreIndex);
        T[] terms = [.. Enumerable.Range(0, rows).Select(row => T.CreateChecked(-row - 1))];
        TargetRows.Write<T, TIndex>(values, targets, ignoreIndex, classes, terms);
        Assert.True(memory.IsIntactAround<T>(values));
        for (int i = 0; i < values.Length; i++)
        {
            int row = i / classes, target = int.CreateTruncating(targets[row]);
            Assert.Equal(target != ignoreIndex && target == i % classes ? terms[row] : T.Zero, values[i]);
        }
    }
}
