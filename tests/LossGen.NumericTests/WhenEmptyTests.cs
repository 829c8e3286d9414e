// The mean over nothing: NaN, as PyTorch has it, or 0 where the declaration says so; sums are 0, and
// gradients are 0, never NaN.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class WhenEmptyTests
{
    public static TheoryData<string> Kernels => KernelTable.Names();

    public static TheoryData<string> IgnoringKernels => KernelTable.Names(kernel =>
        kernel.CanIgnore && kernel.Data.First(slot => slot.IsIntegers).Holds(kernel.Has("ignoreIndex") ? 1 : (long)kernel.Constant("ignoreIndex")));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_take_no_elements(string kernel) => KernelTable.Run(kernel, Empty, Empty, Empty, Empty);

    [Theory]
    [MemberData(nameof(IgnoringKernels))]
    public void Kernels_take_nothing_but_ignored_rows(string kernel) => KernelTable.Run(kernel, AllIgnored, AllIgnored, AllIgnored, AllIgnored);

    private static void Empty<T>(Kernel<T> kernel)
        where T : unmanaged => Check(kernel, kernel.Run(Problems.For(kernel, 30, 0)));

    private static void AllIgnored<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        // What ignored rows hold must not matter either.
        foreach (double value in (double[])[1, double.NaN, double.PositiveInfinity])
        {
            Problem<T> problem = Problems.For(kernel, 31, 36, length: 6);
            foreach (Slot slot in kernel.Data)
            {
                problem = slot.IsIntegers
                    ? problem.With(slot.Key, [.. Enumerable.Repeat(problem.IgnoreIndex, problem.Losses)])
                    : problem.With(slot.Key, Storage<T>.Make(problem.Values[slot.Key].Length, () => value));
            }

            Check(kernel, kernel.Run(problem));
        }
    }

    private static void Check<T>(Kernel<T> kernel, Outcome<T> outcome)
        where T : unmanaged
    {
        Assert.All(outcome.Outputs.Keys, key => Assert.All(outcome[key], value => Assert.Equal(0, value)));
        Assert.All(outcome.Counters, counter => Assert.Equal(0, counter.Value));
        if (kernel.ReturnType == typeof(LossSum))
        {
            Assert.Equal(LossSum.Zero, outcome.Sum);
        }
        else if (kernel.ReturnType != typeof(void))
        {
            bool isNaN = kernel.Reduction is Reduction.Mean or Reduction.BatchMean && kernel.Attribute.WhenEmpty == WhenEmpty.NaN;
            Assert.Equal(isNaN ? double.NaN : 0, outcome.Value);
        }
    }
}
