// Kernels on the values where implementations differ, each with each, against the interpreter in double.
// Unreduced, so that one NaN does not hide the other elements. Data that may be any real number or probability
// take all of them; of rates, boxes, embeddings or distributions an infinity is nobody's contract, but a NaN among
// them must show in its row and in no other.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class ExtremeTests
{
    public static TheoryData<string> ElementKernels => KernelTable.Names(kernel => !kernel.IsRowLoss && Extremes.Has(kernel));

    public static TheoryData<string> RowKernels => KernelTable.Names(kernel => kernel.Loss.Shape == LossShape.Rows && Extremes.IsUnreduced(kernel));

    [Theory]
    [MemberData(nameof(ElementKernels))]
    public void Elements_of_extreme_values(string kernel) => KernelTable.Run(kernel, Elements, Elements, Elements, Elements);

    [Theory]
    [MemberData(nameof(RowKernels))]
    public void Rows_of_extreme_values(string kernel) => KernelTable.Run(kernel, Rows, Rows, Rows, Rows);

    private static void Elements<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Noise noise = new(50);
        IReadOnlyDictionary<string, double> options = Problems.For(kernel, 50, 1).Options;
        double[][] values = [.. kernel.Loss.Data.Select((data, i) => Extremes.Of<T>(DomainData.Of(data, options), i == 0, noise))];

        // The first two with each other; the others in turn.
        (double First, double Second)[] pairs = [.. values[0].SelectMany(x => values[1].Select(y => (x, y)))];
        Problem<T> problem = Problems.For(kernel, 50, pairs.Length) with { Options = options };
        for (int i = 0; i < values.Length; i++)
        {
            double[] column = [.. pairs.Select((pair, k) => i == 0 ? pair.First : i == 1 ? pair.Second : values[i][k % values[i].Length])];
            problem = problem.With(kernel.Loss.Data[i].Name, Storage<T>.FromDoubles(column));
        }

        new Reference<T>(kernel).CheckWithinRange(problem, kernel.Run(problem));
    }

    private static void Rows<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        // Every row starts with one extreme and ends with another; ordinary numbers between. The smallest half is no
        // extreme beside a margin of 1: rounding decides on which side of the kink it leaves the sum.
        double[] extremes = [.. Extremes.Numbers<T>().Where(x => !(Math.Abs(x) is > 1e-10 and < 1e-4))];
        (double First, double Last)[] pairs = [.. extremes.SelectMany(a => extremes.Select(b => (a, b)))];
        foreach (int length in (int[])[3, 40])
        {
            Problem<T> problem = Problems.For(kernel, 51, pairs.Length - (pairs.Length % 3), length, spatial: 3);
            for (int row = 0; row < problem.Losses; row++)
            {
                foreach (Slot slot in kernel.Data.Where(slot => !slot.IsIntegers && kernel.Loss.Data[slot.Position].Kind != DataKind.RowValues))
                {
                    Domain domain = DomainData.Of(kernel.Loss.Data[slot.Position], problem.Options);
                    foreach ((int place, double value) in Extremes.InRow(domain, pairs[row], problem.RowLength))
                    {
                        problem.Values[slot.Key][DomainData.Position(row, place, problem.RowLength, problem.Spatial)] = Storage<T>.FromDouble(value);
                    }
                }
            }

            Outcome<T> outcome = kernel.Run(problem);
            new Reference<T>(kernel).CheckWithinRange(problem, outcome);
            CheckNaN(kernel, problem, outcome);
        }
    }

    // What the formula says is not asked here: a NaN that a row depends on is one that its loss has.
    private static void CheckNaN<T>(Kernel<T> kernel, Problem<T> problem, Outcome<T> outcome)
        where T : unmanaged
    {
        if (!outcome.Outputs.ContainsKey("loss") || Extremes.DropsNaN(kernel.Loss))
        {
            return;
        }

        double[] losses = outcome["loss"];
        foreach (RowView<T> row in RowView<T>.Of(kernel, problem).Where(row => row.IsKept))
        {
            bool hasNaN = kernel.Loss.Data.Any(data => row.Bindings[data.Name].Any(double.IsNaN));
            Assert.True(!hasNaN || double.IsNaN(losses[row.Index]), $"{kernel.Name}, {problem}: row {row.Index} hides a NaN behind {losses[row.Index]}");
        }
    }
}
