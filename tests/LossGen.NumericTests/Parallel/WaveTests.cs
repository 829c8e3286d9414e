// Calls so large that their blocks are added up in several waves, at the sizes where splitting starts, and far below.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Parallel;

public sealed class WaveTests
{
    [Theory]
    [InlineData("MSELossFloat32.MeanFused", 17_000_001, 1)]
    [InlineData("CrossEntropyLossFloat32.NoneEverything", 20_001, 33)]
    [InlineData("CrossEntropyLossFloat32.SumScaled", 50_001, 34)]
    [InlineData("MSELossFloat32.MeanFused", 131_071, 1)]
    [InlineData("MSELossFloat32.MeanFused", 131_072, 1)]
    [InlineData("MSELossFloat64.SumScaled", 132_097, 1)]
    [InlineData("BCEWithLogitsLossFloat32.MeanFused", 32_767, 1)]
    [InlineData("BCEWithLogitsLossFloat32.MeanFused", 32_768, 1)]
    [InlineData("BCEWithLogitsLossFloat32.MeanFused", 33_793, 1)]
    [InlineData("CrossEntropyLossFloat32.MeanFused", 4_096, 10)]
    [InlineData("CrossEntropyLossFloat32.MeanFused", 0, 10)]
    [InlineData("MSELossFloat32.MeanFused", 1, 1)]
    public void Several_threads_give_the_bits_of_one(string name, int count, int length)
    {
        if (KernelTable.All[name] is Kernel<float> kernel)
        {
            Check(kernel, Problems.For(kernel, 11, count, length, spatial: 1));
        }
        else
        {
            Kernel<double> wide = KernelTable.Get<double>(name);
            Check(wide, Problems.For(wide, 11, count, length, spatial: 1));
        }
    }

    private static void Check<T>(Kernel<T> alone, Problem<T> problem)
        where T : unmanaged
    {
        Outcome<T> expected = alone.Run(problem);
        Kernel<T> parallel = (Kernel<T>)KernelTable.Parallel[alone.Name];
        Assert.True(parallel.Run(problem.With(2)).HasBitsOf(expected));
        Assert.True(parallel.Run(problem.With(5)).HasBitsOf(expected));
        Assert.True(parallel.Run(problem.With(-1) with { Scratch = problem.Scratch }).HasBitsOf(expected));
    }
}
