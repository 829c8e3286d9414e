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

    // LossGen has code that only runs on large data, such as stores past the caches or several threads.
    private const int LargeCalls = 70;
    private const int LargeSize = 1 << 20;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(130);
    private static readonly TimeSpan LargeLimit = TimeSpan.FromMilliseconds(800);

    public static void Run(IReadOnlyList<Subject> subjects)
    {
        IGrouping<(string, bool, Contender), Subject>[] groups =
        [
            .. subjects.Where(subject => !subject.Contender.IsTorch()).GroupBy(subject => (subject.Loss, subject.WithGradient, subject.Contender)),
        ];
        Subject[] small = InOrder(groups.Select(group => group.MinBy(subject => Math.Abs(subject.Elements - SmallSize))!));
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Subject subject in small)
            {
                Repeat(subject, Calls, Limit);
            }

            Thread.Sleep(Limit);
        }

        IEnumerable<Subject> large = groups.Select(group => group.MaxBy(subject => subject.Elements)!)
            .Where(subject => subject.Elements >= LargeSize && subject.Contender is (Contender.LossGen or Contender.LossGenOnAllCores));
        foreach (Subject subject in InOrder(large))
        {
            Repeat(subject, LargeCalls, LargeLimit);
        }
    }

    // So that what has the same data comes one after another.
    private static Subject[] InOrder(IEnumerable<Subject> subjects) => [.. subjects.OrderBy(subject => subject.ToString(), StringComparer.Ordinal)];

    private static void Repeat(Subject subject, int calls, TimeSpan limit)
    {
        Func<float> run = Stage.Prepare(subject);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls && Stopwatch.GetElapsedTime(start) < limit; i++)
        {
            run();
        }
    }
}
