// A gradient in the very memory of its input has the bits of one in memory of its own.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class InPlaceTests
{
    public static TheoryData<string> Kernels => KernelTable.Names(kernel => kernel.HasGradient && kernel.IsInPlace);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Gradients_may_take_the_place_of_their_inputs(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        foreach ((int count, int length) in ((int, int)[])[(1, 3), (33, 10), (70, 3), (9, 37), (3, 1000), (1500, 2)])
        {
            Problem<T> problem = Problems.For(kernel, 40, kernel.IsOwn ? Math.Min(count, 70) : count, length);
            Outcome<T> expected = kernel.Run(problem);
            Arguments arguments = kernel.Arguments(problem, HeapPlacement.Instance);
            foreach (Slot gradient in kernel.Gradients)
            {
                arguments[gradient] = arguments[kernel.Slot(gradient.Source)];
            }

            kernel.Invoke(arguments);
            Assert.True(kernel.Outcome<T>(arguments).HasBitsOf(expected), $"{kernel.Name}, {count} elements or rows of {length}");
        }
    }
}
