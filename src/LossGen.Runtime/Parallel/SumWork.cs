// The sum of a span by several threads, each of whose blocks is added up as SlotSums does. Called by Periodic.
namespace LossGen.Runtime;

internal readonly struct SumWork<T> : IWork
    where T : unmanaged
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts)
    {
        ReadOnlySpan<T> part = spans.At<T>(0)[first..last];
        for (int block = 0; block < totals.Length; block++)
        {
            int start = block * Slots.Block;
            totals[block] = SlotSums.Of(part.Slice(start, Math.Min(part.Length - start, Slots.Block)));
        }
    }

    /// <summary>The sum of all values.</summary>
    public static double Of(ReadOnlySpan<T> values, int degree) =>
        Workers.Run(default(SumWork<T>), values.Length, Slots.Block, degree, true, default, Shareable.Of(values));
}
