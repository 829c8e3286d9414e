// How calls are split over threads: every unit once, sums in the order of the blocks, failures as one thread would
// meet them, and nothing left behind when the call returns.
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Parallel;

public sealed class WorkersTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 1024, 2)]
    [InlineData(1024, 1024, 3)]
    [InlineData(100_001, 1024, 1)]
    [InlineData(100_001, 1024, 2)]
    [InlineData(40_000, 1, 3)]
    [InlineData(16_384, 1, 8)]
    [InlineData(16_385, 1, 8)]
    [InlineData(70_000, 1, 64)]
    [InlineData(2_000_003, 32, 5)]
    public void Every_unit_is_done_once_and_blocks_are_added_in_order(int units, int block, int degree)
    {
        int[] marks = new int[units];
        int[] counts = [-1];
        double sum = Workers.Run(new MarkWork(block, true), units, block, degree, true, counts, Shareable.Of<int>(marks));
        double expected = 0;
        for (int i = 0; i < (units + block - 1) / block; i++)
        {
            expected += MarkWork.Total(i);
        }

        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(sum));
        Assert.All(marks, mark => Assert.Equal(1, mark));
        Assert.Equal(units, counts[0]);
    }

    [Fact]
    public void Work_without_totals_has_none() =>
        Assert.Equal(0, Workers.Run(new MarkWork(1, false), 100_000, 1, 4, false, default, Shareable.Of<int>(new int[100_000])));

    [Fact]
    public void Another_thread_helps()
    {
        using Barrier barrier = new(2);
        bool[] met = new bool[2];
        MeetWork.Barrier = barrier;
        Workers.Run(default(MeetWork), 2, 1, 2, false, default, Shareable.Of<bool>(met));
        Assert.Equal([true, true], met);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_failure_that_one_thread_would_meet_is_thrown_and_nobody_works_on(int degree)
    {
        for (int call = 0; call < 50; call++)
        {
            int[] marks = new int[50_000];
            FormatException error = Assert.Throws<FormatException>(() =>
            {
                Workers.Run(new FailingWork(3_000, 40_000), marks.Length, 1, degree, true, default, Shareable.Of<int>(marks));
            });
            Assert.Equal("3000", error.Message);
            int[] seen = [.. marks];
            Assert.All(marks[..3_000], mark => Assert.Equal(1, mark));
            Thread.Yield();
            Assert.Equal(seen, marks);
        }
    }

    [Fact]
    public void An_interrupt_waits_for_the_end_of_the_call()
    {
        int[] marks = new int[200_000];
        bool wasInterrupted = false;
        Thread caller = new(() =>
        {
            for (int call = 0; call < 50; call++)
            {
                Workers.Run(new MarkWork(1, false), marks.Length, 1, 4, true, default, Shareable.Of<int>(marks));
            }

            try
            {
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                wasInterrupted = true;
            }
        });
        caller.Start();
        caller.Interrupt();
        caller.Join();
        Assert.True(wasInterrupted);
        Assert.All(marks, mark => Assert.Equal(50, mark));
    }

    [Fact]
    public void A_call_allocates_as_much_whatever_its_size()
    {
        long small = Allocated(50_000), large = Allocated(1_000_000);
        Assert.InRange(small, 1, 2048);
        Assert.InRange(large, 1, 2048);

        static long Allocated(int units)
        {
            int[] marks = new int[units];
            long least = long.MaxValue;
            for (int call = 0; call < 5; call++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Workers.Run(new MarkWork(1, false), units, 1, 4, true, default, Shareable.Of<int>(marks));
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }

    [Fact]
    public void A_pool_without_threads_delays_nothing_and_touches_nothing_later() =>
        Assert.Equal("done", ChildProcess.Run(typeof(StarvedPool).Assembly.Location, [StarvedPool.Argument]).Trim());

    [Theory]
    [InlineData(99, 100, 4, 1)]
    [InlineData(100, 100, 4, 4)]
    [InlineData(100, 100, 1, 1)]
    [InlineData(3_000_000_000, 100, 3, 3)]
    public void Small_calls_stay_on_their_thread(long elements, int least, int limit, int expected) =>
        Assert.Equal(expected, Workers.Degree(elements, least, limit));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void Without_a_limit_there_are_as_many_threads_as_processors(int limit)
    {
        Assert.Equal(Environment.ProcessorCount, Workers.Degree(1, 0, limit));
        Assert.Equal(Environment.ProcessorCount * 64, Workers.ScratchLength(33, limit));
    }

    [Theory]
    [InlineData(4, 400, 100, 4)]
    [InlineData(4, 399, 100, 3)]
    [InlineData(4, 0, 100, 1)]
    [InlineData(4, 0, 0, 1)]
    public void Threads_need_memory_to_work_in(int degree, int scratch, int share, int expected) =>
        Assert.Equal(expected, Workers.WithScratch(degree, scratch, share));

    private readonly struct MeetWork : IWork
    {
        public static Barrier? Barrier { get; set; }

        public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts) =>
            spans.At<bool>(0)[first] = Barrier!.SignalAndWait(TimeSpan.FromSeconds(60));
    }

    private readonly struct FailingWork(int firstBad, int secondBad) : IWork
    {
        public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts)
        {
            for (int i = first; i < last; i++)
            {
                if (i == firstBad || i == secondBad)
                {
                    throw new FormatException(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                spans.At<int>(0)[i]++;
            }
        }
    }
}
