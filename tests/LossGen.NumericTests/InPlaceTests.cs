// A gradient in the very memory of its input has the bits of one in memory of its own.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class InPlaceTests
{
    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>(HasGradient);

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>(HasGradient);

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_gradients_may_take_the_place_of_their_inputs(string kernel) => Check(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_gradients_may_take_the_place_of_their_inputs(string kernel) => Check(KernelTable.Get<double>(kernel));

    private static bool HasGradient<T>(Kernel<T> kernel)
        where T : unmanaged => kernel.Has("InputGradient") || kernel.Has("TargetGradient");

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach ((int count, int classes) in ((int, int)[])[(1, 3), (33, 10), (70, 3), (9, 37), (3, 1000), (1500, 2)])
        {
            Problem<T> problem = Problems.For(kernel, 40, count, classes);
            Outcome<T> expected = kernel.Run(problem);
            Arguments<T> arguments = kernel.Arguments(problem, HeapPlacement.Instance);
            arguments.InputGradient = kernel.Has("InputGradient") ? arguments.Input : default;
            arguments.TargetGradient = kernel.Has("TargetGradient") ? arguments.Target : default;
            kernel.Invoke(ref arguments);
            Assert.True(kernel.Outcome(in arguments).HasBitsOf(expected), $"{kernel.Name}, {count} elements or rows, {classes} classes");
        }
    }
}
