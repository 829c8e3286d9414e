// No kernel allocates managed memory, whatever its size.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class AllocationTests
{
    public static TheoryData<string> Kernels => KernelTable.Names();

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_allocate_nothing(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        foreach ((int count, int length) in ((int, int)[])[(60, 10), (12, 1000), (5000, 2)])
        {
            // Losses over pairs of rows take the square of their number.
            Arguments arguments = kernel.Arguments(Problems.For(kernel, 5, kernel.IsOwn ? Math.Min(count, 60) : count, length), HeapPlacement.Instance);
            kernel.Invoke(arguments);

            // The runtime recompiles a kernel in use and may then allocate on this thread itself; a kernel that
            // allocates does so in every call.
            long least = long.MaxValue;
            for (int call = 0; call < 10 && least > 0; call++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                kernel.Invoke(arguments);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.True(least == 0, $"{kernel.Name} allocated {least} bytes for {count} elements or rows of {length}");
        }
    }
}
