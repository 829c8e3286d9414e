// A Parallel declaration gives what the same declaration without it gives, to the last bit, at any number of threads:
// losses, derivatives, row values, counts. And it touches no more memory.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Parallel;

public sealed class SameBitsTests
{
    public static TheoryData<string> Kernels { get; } = [.. KernelTable.Parallel.Keys];

    [Fact]
    public void Every_loss_is_declared_for_several_threads() => Assert.Equal(
        Losses.LossCatalogue.All.Select(loss => loss.Name).Order(),
        KernelTable.Parallel.Values.Select(kernel => kernel.Loss.Name).Distinct().Order());

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Several_threads_give_the_bits_of_one(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    private static void Check<T>(Kernel<T> alone)
        where T : unmanaged
    {
        Kernel<T> parallel = (Kernel<T>)KernelTable.Parallel[alone.Name];
        foreach (Problem<T> problem in ParallelProblems.For(alone))
        {
            Outcome<T> expected = alone.Run(problem);
            foreach (int degree in (int[])[1, 2, 3, 8])
            {
                Assert.True(parallel.Run(problem.With(degree)).HasBitsOf(expected), $"{alone.Name}, {problem}: other bits with {degree} threads");
            }

            CheckAllocation(parallel, problem.With(3));

            // Memory that is gone when the call returns: who touches it then, or anything beside it, ends the process.
            using GuardedPlacement placement = new(problem.With(3).Bytes());
            Assert.True(parallel.Run(problem.With(3), placement).HasBitsOf(expected), $"{alone.Name}, {problem}: other bits against unreadable pages");
            Assert.False(placement.Spoiled().Any(), $"{alone.Name}, {problem}: wrote next to {string.Join(", ", placement.Spoiled())}");
        }
    }

    // That anything is allocated shows that there were several threads: one allocates nothing. The pool's own memory and
    // what is borrowed are there after the first call.
    private static void CheckAllocation<T>(Kernel<T> parallel, Problem<T> problem)
        where T : unmanaged
    {
        Arguments arguments = parallel.Arguments(problem, HeapPlacement.Instance);
        parallel.Invoke(arguments);
        long least = long.MaxValue;
        for (int call = 0; call < 3; call++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            parallel.Invoke(arguments);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True((least > 0 || !problem.IsLarge(parallel)) && least < 8192, $"{parallel.Name}, {problem}: allocated {least} bytes");
    }
}
