// No kernel allocates managed memory, whatever its size.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class AllocationTests
{
    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>();

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>();

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_allocate_nothing(string kernel) => Check(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_allocate_nothing(string kernel) => Check(KernelTable.Get<double>(kernel));

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach ((int count, int classes) in ((int, int)[])[(3, 3), (60, 10), (12, 1000), (5000, 2)])
        {
            Arguments<T> arguments = kernel.Arguments(Problems.For(kernel, 5, count, classes), HeapPlacement.Instance);
            kernel.Invoke(ref arguments);

            // The runtime recompiles a kernel in use and may then allocate on this thread itself; a kernel that
            // allocates does so in every call.
            long least = long.MaxValue;
            for (int call = 0; call < 10 && least > 0; call++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                kernel.Invoke(ref arguments);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.True(least == 0, $"{kernel.Name} allocated {least} bytes for {count} elements or rows, {classes} classes");
        }
    }
}
