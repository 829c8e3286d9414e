// The hand timer behind --quick: seconds instead of minutes, good enough to see what a change of the code
// did. The fastest of many short runs is reported, which other work on the machine disturbs least.
using System.Diagnostics;
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class QuickTimer
{
    private const double RunSeconds = 0.004;
    private const double TotalSeconds = 0.25;
    private const double CatalogueSeconds = 0.06;
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

    /// <summary>The same for losses of the catalogue, of which some are slow: until the time is up.</summary>
    public static void WarmUp(IReadOnlyList<ICatalogueCase> subjects)
    {
        for (int round = 0; round < 3; round++)
        {
            foreach (ICatalogueCase subject in subjects)
            {
                long start = Stopwatch.GetTimestamp();
                for (int i = 0; i < CallsToOptimize && Stopwatch.GetElapsedTime(start) < TimeToOptimize; i++)
                {
                    subject.Run();
                }
            }

            Thread.Sleep(TimeToOptimize);
        }
    }

    public static Measurement Measure(ICatalogueCase subject) =>
        new(RegisterWidth.Current.Bits, subject.Name, Contender.LossGen.Name, Fastest(subject.Run, CatalogueSeconds) * 1e9 / subject.Elements);

    public static Measurement Measure(WorkloadData data, IContender contender) => new(
        RegisterWidth.Current.Bits,
        data.Workload.ToString(),
        contender.Name,
        Fastest(Agreement.Prepare(data, contender), TotalSeconds) * 1e9 / data.Workload.Elements);

    private static double Fastest(Func<float> run, double totalSeconds)
    {
        int calls = Math.Max(1, (int)(RunSeconds / SecondsOf(run, 1)));
        double best = double.PositiveInfinity;
        double spent = 0;
        for (int i = 0; i < LeastRuns || spent < totalSeconds; i++)
        {
            double seconds = SecondsOf(run, calls);
            spent += seconds;
            best = Math.Min(best, seconds / calls);
        }

        return best;
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
