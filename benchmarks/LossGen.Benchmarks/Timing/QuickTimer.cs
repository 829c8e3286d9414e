// The hand timer behind --quick: seconds instead of minutes, good enough to see what a change of the code
// did. The fastest of many short runs is reported, which other work on the machine disturbs least.
using System.Diagnostics;

namespace LossGen.Benchmarks.Timing;

internal static class QuickTimer
{
    private const double RunSeconds = 0.004;
    private const double TotalSeconds = 0.06;
    private const int LeastRuns = 5;

    public static Measurement Measure(Subject subject)
    {
        Func<float> run = Stage.Prepare(subject);
        double seconds = Fastest(run);
        return new(RegisterWidth.Current.Bits, subject, seconds * 1e9, Stage.Bytes(subject), Allocation.Of(run));
    }

    public static double SecondsOf(Func<float> run, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Fastest(Func<float> run)
    {
        double first = Math.Min(SecondsOf(run, 1), SecondsOf(run, 1));
        int calls = (int)Math.Clamp(RunSeconds / first, 1, 1e6);
        double best = double.PositiveInfinity;
        double spent = 0;
        for (int i = 0; i < LeastRuns || spent < TotalSeconds; i++)
        {
            double seconds = SecondsOf(run, calls);
            spent += seconds;
            best = Math.Min(best, seconds / calls);
        }

        return best;
    }
}
