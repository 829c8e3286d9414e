// What a child process of WorkersTests does: with all threads of the pool blocked, calls that ask for several of them,
// on memory that is gone when they return. Then the pool gets to the helpers that came too late.
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Parallel;

internal static class StarvedPool
{
    public const string Argument = "starved";

    private const int Units = 200_000;

    public static void Run()
    {
        int threads = Environment.ProcessorCount;
        ThreadPool.SetMinThreads(threads, threads);
        ThreadPool.SetMaxThreads(threads, threads);
        using ManualResetEventSlim release = new();
        using CountdownEvent blocked = new(threads);
        using CountdownEvent finished = new(threads);
        for (int i = 0; i < threads; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    blocked.Signal();
                    release.Wait();
                    finished.Signal();
                },
                null);
        }

        blocked.Wait();
        for (int call = 0; call < 20; call++)
        {
            using GuardedMemory memory = new(Units * sizeof(int));
            Span<int> marks = memory.EndingAtGuard<int>(Units);
            marks.Clear();
            Workers.Run(new MarkWork(1, false), Units, 1, 8, true, default, Shareable.Of(marks));
            if (marks.ContainsAnyExcept(1))
            {
                throw new InvalidOperationException("Units were left out or done twice.");
            }
        }

        release.Set();
        finished.Wait();

        // Whatever was queued before this is done or under way when all threads have come to it.
        using CountdownEvent last = new(1);
        ThreadPool.UnsafeQueueUserWorkItem(_ => last.Signal(), null);
        last.Wait();
        Thread.Sleep(50);
        Console.WriteLine("done");
    }
}
