// The mean over nothing: NaN, as PyTorch has it, or 0 where the declaration says so; sums are 0, and
// gradients are 0, never NaN.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class WhenEmptyTests
{
    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>();

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>();

    public static TheoryData<string> IgnoringKernels => KernelTable.Names<float>(Ignores);

    public static TheoryData<string> IgnoringKernels64 => KernelTable.Names<double>(Ignores);

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_take_no_elements(string kernel) => Empty(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_take_no_elements(string kernel) => Empty(KernelTable.Get<double>(kernel));

    [Theory]
    [MemberData(nameof(IgnoringKernels))]
    public void Float32_kernels_take_nothing_but_ignored_rows(string kernel) => AllIgnored(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(IgnoringKernels64))]
    public void Float64_kernels_take_nothing_but_ignored_rows(string kernel) => AllIgnored(KernelTable.Get<double>(kernel));

    private static bool Ignores<T>(Kernel<T> kernel)
        where T : unmanaged =>
        kernel.ByIndex && (!kernel.Has("ByteIndices") || kernel.Constant("ignoreIndex") >= 0 || kernel.RuntimeOptions.Contains("ignoreIndex"));

    private static void Empty<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T> => Check(kernel, kernel.Run(Problems.For(kernel, 30, 0)));

    private static void AllIgnored<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // What ignored rows hold must not matter either.
        foreach (T value in (T[])[T.One, T.NaN, T.PositiveInfinity])
        {
            Problem<T> problem = Problems.For(kernel, 31, 36, classes: 6);
            Array.Fill(problem.Indices!, problem.IgnoreIndex);
            Array.Fill(problem.Input, value);
            Check(kernel, kernel.Run(problem));
        }
    }

    private static void Check<T>(Kernel<T> kernel, Outcome<T> outcome)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Assert.All(outcome.Outputs, output => Assert.All(output.Value, value => Assert.Equal(T.Zero, value)));
        if (kernel.ReturnType == typeof(LossSum))
        {
            Assert.Equal(LossSum.Zero, outcome.Sum);
        }
        else if (kernel.ReturnType != typeof(void))
        {
            bool isNaN = kernel.Reduction == Reduction.Mean && kernel.Attribute.WhenEmpty == WhenEmpty.NaN;
            Assert.Equal(isNaN ? double.NaN : 0, outcome.Value);
        }
    }
}
