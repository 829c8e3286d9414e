// The scan of a span's values for those outside of their domain, by several threads: they only tell whether there is
// any, and the one that is named is looked for in order afterwards. Called by Guard.
namespace LossGen.Runtime;

/// <param name="domain">The range that the values must be in.</param>
internal readonly struct ScanWork<T>(ValueDomain domain) : IWork
    where T : unmanaged
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts) =>
        counts[0] = DomainScan.FirstOutside<T>(spans.At<T>(0)[first..last], domain, out _) < 0 ? 0 : 1;

    /// <summary>Whether all values are in the domain.</summary>
    public static bool Includes(ReadOnlySpan<T> values, ValueDomain domain, int degree)
    {
        Span<int> partsOutside = stackalloc int[1];
        Workers.Run(new ScanWork<T>(domain), values.Length, Slots.Block, degree, false, partsOutside, Shareable.Of(values));
        return partsOutside[0] == 0;
    }
}
