// The hand timer behind --quick: seconds instead of minutes, good enough to see what a change of the code
// did. The fastest of many short runs is reported, which other work on the machine disturbs least.
using System.Diagnostics;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class QuickTimer
{
    private const double RunSeconds = 0.004;
    private const double TotalSeconds = 0.25;
    private const int LeastRuns = 5;

    // The runtime recompiles a method with all optimizations in the background after 30 calls and 100 ms.
    private const int CallsToOptimize = 60;
    private static readonly TimeSpan TimeToOptimize = TimeSpan.FromMilliseconds(130);

    /// <summary>Compiles everything that will be timed with all optimizations.</summary>
    public static void WarmUp(IEnumerable<Workload> workloads, IReadOnlyList<IContender> contenders)
    {
        Workload[] small = [.. workloads.Select(workload => workload.Small).Distinct()];
        for (int round = 0; round < 3; round++)
        {
            foreach (Workload workload in small)
            {
                using WorkloadData data = new(workload);
                foreach (Func<float> run in contenders.Select(contender => contender.Prepare(data)))
                {
                    for (int i = 0; i < CallsToOptimize; i++)
                    {
                        run();
                    }
                }
            }

            Thread.Sleep(TimeToOptimize);
        }
    }

    public static Measurement Measure(WorkloadData data, IContender contender)
    {
        Func<float> run = Agreement.Prepare(data, contender);
        int calls = Math.Max(1, (int)(RunSeconds / SecondsOf(run, 1)));
        double best = double.PositiveInfinity;
        double spent = 0;
        for (int i = 0; i < LeastRuns || spent < TotalSeconds; i++)
        {
            double seconds = SecondsOf(run, calls);
            spent += seconds;
            best = Math.Min(best, seconds / calls);
        }

        return new Measurement(
            RegisterWidth.Current.Bits, data.Workload.ToString(), contender.Name, best * 1e9 / data.Workload.Elements);
    }

    private static double SecondsOf(Func<float> run, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
