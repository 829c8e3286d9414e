// Kernels on the values where implementations differ: zeros of both signs, subnormals, the ends of exp's
// range, the largest numbers, infinities and NaN, each with each, against the interpreter in double.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class ExtremeTests
{
    private static readonly double[] Labels = [0, 1, 0.5, 0.1];

    private static readonly double[] Probabilities = [0, -0.0, 1e-45, 1e-30, 1e-13, 1e-8, 0.1, 0.5, 0.9, 1 - Math.ScaleB(1, -24), 1, double.NaN];

    public static TheoryData<string> Float32Elements => KernelTable.Names<float>(IsElementwise);

    public static TheoryData<string> Float64Elements => KernelTable.Names<double>(IsElementwise);

    public static TheoryData<string> Float32Rows => KernelTable.Names<float>(IsRow);

    public static TheoryData<string> Float64Rows => KernelTable.Names<double>(IsRow);

    [Theory]
    [MemberData(nameof(Float32Elements))]
    public void Float32_elements(string kernel) => Elements(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Elements))]
    public void Float64_elements(string kernel) => Elements(KernelTable.Get<double>(kernel));

    [Theory]
    [MemberData(nameof(Float32Rows))]
    public void Float32_rows(string kernel) => Rows(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Rows))]
    public void Float64_rows(string kernel) => Rows(KernelTable.Get<double>(kernel));

    // Unreduced, so that one NaN does not hide the other elements.
    private static bool IsElementwise<T>(Kernel<T> kernel)
        where T : unmanaged => !kernel.IsRowLoss && kernel.Reduction == Reduction.None;

    private static bool IsRow<T>(Kernel<T> kernel)
        where T : unmanaged => kernel.IsRowLoss && kernel.Reduction == Reduction.None;

    private static double[] Extremes<T>()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Products with weights stay finite in any order.
        double largest = (typeof(T) == typeof(float) ? float.MaxValue : double.MaxValue) / 1000;
        double[] positive = [0, double.CreateChecked(T.Epsilon), 1e-30, 1, 20, 88, 89, 104, 710, 746, 1e8, 1e20, largest, double.PositiveInfinity];
        return [.. positive, .. positive.Select(x => -x), double.NaN];
    }

    private static void Elements<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        double[] first = kernel.Loss.Name == "BCELoss" ? Probabilities : Extremes<T>();
        double[] second = kernel.Loss.Name.StartsWith("BCE", StringComparison.Ordinal) ? Labels : Extremes<T>();
        T[] input = [.. first.SelectMany(x => second.Select(_ => T.CreateTruncating(x)))];
        T[] target = [.. first.SelectMany(_ => second.Select(y => T.CreateTruncating(y)))];
        Problem<T> ordinary = Problems.For(kernel, 50, input.Length);
        Problem<T> problem = ordinary with { Input = input, Target = target };
        new Reference<T>(kernel).Check(problem, kernel.Run(problem));
    }

    private static void Rows<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Every row starts with one extreme and ends with another; ordinary logits between.
        double[] extremes = Extremes<T>();
        (double, double)[] pairs = [.. extremes.SelectMany(a => extremes.Select(b => (a, b)))];
        foreach (int classes in (int[])[3, 40])
        {
            Problem<T> problem = Problems.For(kernel, 51, pairs.Length - (pairs.Length % 3), classes, spatial: 3);
            for (int row = 0; row < problem.Rows; row++)
            {
                int first = (row / problem.Spatial * problem.Classes * problem.Spatial) + (row % problem.Spatial);
                problem.Input[first] = T.CreateTruncating(pairs[row].Item1);
                problem.Input[first + ((problem.Classes - 1) * problem.Spatial)] = T.CreateTruncating(pairs[row].Item2);

                // No row has zero probability everywhere: what NaN then comes to is nobody's contract.
                if (problem.Target is { } probabilities)
                {
                    probabilities[first + problem.Spatial] = T.CreateTruncating(0.5);
                }
            }

            new Reference<T>(kernel).Check(problem, kernel.Run(problem));
        }
    }
}
