// Kernels on the values where implementations differ, each with each, against the interpreter in double.
// Unreduced, so that one NaN does not hide the other elements. Only data that may be any real number or
// probability are tried so: of rates, boxes or embeddings an infinity is
// nobody's contract, nor is it in most losses over rows, where it meets other numbers.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class ExtremeTests
{
    public static TheoryData<string> ElementKernels => KernelTable.Names(kernel => !kernel.IsRowLoss && Extremes.Has(kernel));

    public static TheoryData<string> RowKernels => KernelTable.Names(kernel => kernel.Loss.Shape == LossShape.Rows && Extremes.Has(kernel) && Extremes.HasPromise(kernel));

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
        // Every row starts with one extreme and ends with another; ordinary numbers between.
        double[] extremes = Extremes.Numbers<T>();
        (double First, double Last)[] pairs = [.. extremes.SelectMany(a => extremes.Select(b => (a, b)))];
        foreach (int length in (int[])[3, 40])
        {
            Problem<T> problem = Problems.For(kernel, 51, pairs.Length - (pairs.Length % 3), length, spatial: 3);
            for (int row = 0; row < problem.Losses; row++)
            {
                foreach (Slot slot in kernel.Data.Where(slot => !slot.IsIntegers))
                {
                    T[] values = problem.Values[slot.Key];
                    DataParameter data = kernel.Loss.Data[slot.Position];
                    if (data.Kind == DataKind.RowValues)
                    {
                        continue;
                    }

                    if (Extremes.IsUnbounded(data.Domain))
                    {
                        values[DomainData.Position(row, 0, problem.RowLength, problem.Spatial)] = Storage<T>.FromDouble(pairs[row].First);
                        values[DomainData.Position(row, problem.RowLength - 1, problem.RowLength, problem.Spatial)] = Storage<T>.FromDouble(pairs[row].Last);
                    }
                    else if (data.Domain == Domain.Class)
                    {
                        // No row has zero probability everywhere: what NaN then comes to is nobody's contract.
                        values[DomainData.Position(row, 1, problem.RowLength, problem.Spatial)] = Storage<T>.FromDouble(0.5);
                    }
                }
            }

            new Reference<T>(kernel).CheckWithinRange(problem, kernel.Run(problem));
        }
    }
}
