// What a build of the program does when it is timed: a line for each loss, with the fastest of many short runs (which
// other work on the machine disturbs least) and a digest of loss and gradient, by which builds are compared.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LossGen.AotBenchmarks;

internal static class Timer
{
    // Long enough for the just-in-time compiler to be through with all its stages.
    private const double WarmUpSeconds = 0.8;
    private const double RunSeconds = 0.003;
    private const double TotalSeconds = 0.5;

    public static IEnumerable<TimedLoss> Measure()
    {
        foreach (var (name, gradient, run) in Cases.All())
        {
            double once = Fastest(run, 1, WarmUpSeconds);
            int calls = (int)Math.Clamp(RunSeconds / once, 1, 1e6);
            double seconds = Fastest(run, calls, TotalSeconds);
            ulong digest = Mix(0xCBF29CE484222325, BitConverter.SingleToUInt32Bits(run()));
            foreach (uint bits in MemoryMarshal.Cast<float, uint>(gradient.Span))
            {
                digest = Mix(digest, bits);
            }

            yield return new(name, seconds / Cases.Size * 1e9, digest.ToString("x16", CultureInfo.InvariantCulture));
        }
    }

    // FNV-1a, a word at a time.
    private static ulong Mix(ulong digest, uint bits) => (digest ^ bits) * 0x100000001B3;

    private static double Fastest(Func<float> run, int calls, double seconds)
    {
        double best = double.PositiveInfinity;
        long begin = Stopwatch.GetTimestamp();
        do
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < calls; i++)
            {
                run();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds / calls);
        }
        while (Stopwatch.GetElapsedTime(begin).TotalSeconds < seconds);
        return best;
    }
}
