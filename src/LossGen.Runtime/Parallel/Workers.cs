// Splits a call over the threads of the pool. Generated code of a Parallel declaration asks Degree whether that pays,
// and runs its work in parts if so. A call waits for no thread but those that are at its work: where the pool has
// none to give, the caller's own does all of it.
using System.Buffers;
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Runs the parts of a call on several threads; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Workers
{
    /// <summary>The most threads that a limit of the user's can ask for where there are fewer processors.</summary>
    private const int Most = 64;

    /// <summary>Shares of this many elements and multiples of it don't begin in the middle of a cache line of another.</summary>
    private const int Line = 32;

    /// <summary>How many threads to work with.</summary>
    /// <param name="elements">The size of the call.</param>
    /// <param name="least">The least size at which several threads pay.</param>
    /// <param name="limit">The most threads; as many as there are processors where it is less than 1.</param>
    /// <returns>The number of threads; 1 for the caller's own.</returns>
    public static int Degree(long elements, int least, int limit) =>
        elements < least ? 1
        : limit < 1 ? Environment.ProcessorCount
        : Math.Min(limit, Math.Max(Most, Environment.ProcessorCount));

    /// <summary>How many threads to work with where each needs memory to work in.</summary>
    /// <param name="degree">The number if there were memory for all.</param>
    /// <param name="scratch">The length of the memory that there is.</param>
    /// <param name="share">The length that each needs.</param>
    public static int WithScratch(int degree, int scratch, int share) => Math.Clamp(scratch / Math.Max(share, 1), 1, degree);

    /// <summary>The length of memory to work in for all threads of a call.</summary>
    /// <param name="share">The length that each needs.</param>
    /// <param name="limit">The most threads; as many as there are processors where it is less than 1.</param>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int share, int limit) => checked((share + Line - 1) / Line * Line * Degree(0, 0, limit));

    /// <summary>The number of blocks that so many units make.</summary>
    public static int BlocksOf(int units) => (int)(((long)units + Slots.Block - 1) / Slots.Block);

    /// <summary>Does the work; returns when no thread is at it any more.</summary>
    /// <remarks>
    /// There are <c>units</c> of the work (elements, rows or blocks), and the losses of each <c>block</c> of them are added up
    /// before they are added to the rest, if the work <c>addsUp</c> losses at all. At most <c>degree</c> threads work at once,
    /// the caller's included. What is counted goes to <c>counts</c>; the spans are those that <see cref="SharedSpans"/> numbers.
    /// </remarks>
    /// <returns>The sum of the losses, to the last bit what one thread would have added up; 0 where they are not.</returns>
    public static unsafe double Run<TWork>(
        TWork work,
        int units,
        int block,
        int degree,
        bool addsUp,
        Span<int> counts,
        Shareable span0 = default,
        Shareable span1 = default,
        Shareable span2 = default,
        Shareable span3 = default,
        Shareable span4 = default,
        Shareable span5 = default,
        Shareable span6 = default,
        Shareable span7 = default,
        Shareable span8 = default,
        Shareable span9 = default,
        Shareable span10 = default,
        Shareable span11 = default,
        Shareable span12 = default,
        Shareable span13 = default,
        Shareable span14 = default,
        Shareable span15 = default)
        where TWork : struct, IWork
    {
        fixed (byte* p0 = span0, p1 = span1, p2 = span2, p3 = span3, p4 = span4, p5 = span5, p6 = span6, p7 = span7)
        fixed (byte* p8 = span8, p9 = span9, p10 = span10, p11 = span11, p12 = span12, p13 = span13, p14 = span14, p15 = span15)
        {
            SharedSpans spans = new(
            [
                ((nint)p0, span0.Length), ((nint)p1, span1.Length), ((nint)p2, span2.Length), ((nint)p3, span3.Length),
                ((nint)p4, span4.Length), ((nint)p5, span5.Length), ((nint)p6, span6.Length), ((nint)p7, span7.Length),
                ((nint)p8, span8.Length), ((nint)p9, span9.Length), ((nint)p10, span10.Length), ((nint)p11, span11.Length),
                ((nint)p12, span12.Length), ((nint)p13, span13.Length), ((nint)p14, span14.Length), ((nint)p15, span15.Length),
            ]);
            Partition parts = new(units, block, degree, addsUp);
            double[] totals = addsUp ? ArrayPool<double>.Shared.Rent(parts.BlocksOfWave) : [];
            Crew<TWork> crew = new(work, spans, parts, degree, totals, counts.Length);
            try
            {
                return crew.Run(counts);
            }
            finally
            {
                if (addsUp)
                {
                    ArrayPool<double>.Shared.Return(totals);
                }
            }
        }
    }
}
