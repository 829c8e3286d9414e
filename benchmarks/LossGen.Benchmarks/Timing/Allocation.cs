// What a call leaves on the managed heap. Called by both timers.
namespace LossGen.Benchmarks.Timing;

internal static class Allocation
{
    private const int Trials = 3;
    private static readonly Func<float> Nothing = () => 0;

    /// <summary>The bytes that the calling thread allocates in one call.</summary>
    public static long Of(Func<float> run) => Least(run) - Least(Nothing);

    // The least: the runtime itself allocates now and then.
    private static long Least(Func<float> run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Trials; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
