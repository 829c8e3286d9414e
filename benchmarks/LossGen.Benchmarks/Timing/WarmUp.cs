// Gets everything that will be timed compiled with all optimizations: the runtime recompiles a method in the background
// after 30 calls, and once more with what it saw in the next 30. Called by Child before both timers.
using System.Diagnostics;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class WarmUp
{
    private const int Calls = 40;
    private const int Rounds = 4;
    private const int SmallSize = 4096;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(130);

    public static void Run(IReadOnlyList<Subject> subjects)
    {
        // The runtime optimizes for what it saw: not for the least size.
        Subject[] small =
        [
            .. subjects.Where(subject => !subject.Contender.IsTorch())
                .GroupBy(subject => (subject.Loss, subject.WithGradient, subject.Contender))
                .Select(group => group.MinBy(subject => Math.Abs(subject.Elements - SmallSize))!)
                .OrderBy(subject => subject.ToString(), StringComparer.Ordinal),
        ];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Subject subject in small)
            {
                Func<float> run = Stage.Prepare(subject);
                long start = Stopwatch.GetTimestamp();
                for (int i = 0; i < Calls && Stopwatch.GetElapsedTime(start) < Limit; i++)
                {
                    run();
                }
            }

            Thread.Sleep(Limit);
        }
    }
}
