// What a call leaves on the managed heap. Called by both timers.
namespace LossGen.Benchmarks.Timing;

internal static class Allocation
{
    /// <summary>The bytes that the calling thread allocates in one call.</summary>
    public static long Of(Func<float> run)
    {
        run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
