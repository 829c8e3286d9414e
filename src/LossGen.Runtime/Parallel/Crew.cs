// The threads at one call: the caller's, and those that the pool sends. Parts are claimed by a counter; who comes
// when none is left goes again without having touched anything of the call. The same object stands in the pool's
// queue once for each helper, so a call allocates it and a few arrays, whatever its size. Made by Workers.
using System.Runtime.ExceptionServices;

namespace LossGen.Runtime;

internal sealed class Crew<TWork>(TWork work, SharedSpans spans, Partition parts, int degree, double[] totals, int counters) : IThreadPoolWorkItem
    where TWork : struct, IWork
{
    // About as long as a thread takes to wake up.
    private const int Spins = 200;

    private readonly object gate = new();
    private readonly int[] counted = new int[counters];
    private readonly WorkerNumbers numbers = new(degree);
    private Failure? failure;

    // The first part of the wave, the part behind it, the next one to claim, and how many were done so far.
    private int wave;
    private int limit;
    private int next;
    private int done;

    // How many stand in the pool's queue or work.
    private int helpers;

    private bool IsDone => Volatile.Read(ref done) == limit;

    /// <summary>Does all of the work, wave by wave, and adds up its losses.</summary>
    /// <param name="counts">Takes what was counted.</param>
    public double Run(Span<int> counts)
    {
        double total = 0;
        while (limit < parts.Parts)
        {
            wave = limit;
            int count = Math.Min(parts.Parts - wave, parts.PartsOfWave);
            Volatile.Write(ref limit, wave + count);
            Hire(Math.Min(degree, count) - 1);
            _ = Help();
            Wait();
            failure?.Error.Throw();
            if (totals.Length > 0)
            {
                (int first, int blocks) = parts.Blocks(limit - 1, wave);
                foreach (double block in totals.AsSpan(0, first + blocks))
                {
                    total += block;
                }
            }
        }

        counted.CopyTo(counts);
        return total;
    }

    /// <summary>Helps; called by a thread of the pool.</summary>
    public void Execute()
    {
        bool isLast = false;
        do
        {
            isLast |= Help();
            Interlocked.Decrement(ref helpers);
        }
        while (Volatile.Read(ref next) < Volatile.Read(ref limit) && TryEnlist(degree - 1));
        if (isLast)
        {
            lock (gate)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    private void Hire(int count)
    {
        try
        {
            while (TryEnlist(count))
            {
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            }
        }
        catch (Exception error)
        {
            // Those who were called may be at work already: the caller must not leave before them.
            Fail(-1, error);
        }
    }

    private bool TryEnlist(int most)
    {
        int seen = Volatile.Read(ref helpers);
        while (seen < most)
        {
            int before = Interlocked.CompareExchange(ref helpers, seen + 1, seen);
            if (before == seen)
            {
                return true;
            }

            seen = before;
        }

        return false;
    }

    // Returns whether the caller waits for nobody any more.
    private bool Help()
    {
        int worker = -1;
        bool isLast = false;
        while (TryClaim(out int part))
        {
            worker = worker < 0 ? numbers.Take() : worker;
            Do(part, worker);
            isLast = Interlocked.Increment(ref done) == Volatile.Read(ref limit);
        }

        if (worker >= 0)
        {
            numbers.Return(worker);
        }

        return isLast;
    }

    private bool TryClaim(out int part)
    {
        part = Volatile.Read(ref next);
        while (part < Volatile.Read(ref limit))
        {
            int seen = Interlocked.CompareExchange(ref next, part + 1, part);
            if (seen == part)
            {
                return true;
            }

            part = seen;
        }

        return false;
    }

    // After a failure, only the parts in front of it are done: one of them may fail too, and one thread would have
    // come to that first.
    private void Do(int part, int worker)
    {
        if (part > (Volatile.Read(ref failure)?.Part ?? int.MaxValue))
        {
            return;
        }

        try
        {
            (int first, int last) = parts.Units(part);
            (int block, int blocks) = parts.Blocks(part, wave);
            Span<int> counts = stackalloc int[counters];
            counts.Clear();
            work.Do(spans, worker, first, last, totals.Length == 0 ? default : totals.AsSpan(block, blocks), counts);
            for (int i = 0; i < counts.Length; i++)
            {
                Interlocked.Add(ref counted[i], counts[i]);
            }
        }
        catch (Exception error)
        {
            Fail(part, error);
        }
    }

    private void Fail(int part, Exception error)
    {
        Failure mine = new(part, ExceptionDispatchInfo.Capture(error));
        Failure? seen = Volatile.Read(ref failure);
        while (seen is null || part < seen.Part)
        {
            Failure? before = Interlocked.CompareExchange(ref failure, mine, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }

    // An interrupt is put off: whoever is at work uses the caller's memory.
    private void Wait()
    {
        for (int i = 0; i < Spins && !IsDone; i++)
        {
            Thread.SpinWait(20);
        }

        bool isInterrupted = false;
        while (!IsDone)
        {
            try
            {
                lock (gate)
                {
                    while (!IsDone)
                    {
                        Monitor.Wait(gate);
                    }
                }
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        }

        if (isInterrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }

    private sealed record Failure(int Part, ExceptionDispatchInfo Error);
}
