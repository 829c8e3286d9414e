// The scan of a span's values for those outside of their domain, by several threads: they only tell whether there is
// any, and the one that is named is looked for in order afterwards. Called by Guard.
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <param name="domain">The range that the values must be in.</param>
internal readonly struct ScanWork<T>(ValueDomain domain) : IWork
    where T : unmanaged
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts)
    {
        ReadOnlySpan<T> part = spans.At<T>(0)[first..last];
        bool isInside =
            typeof(T) == typeof(float) ? DomainScan.Includes(MemoryMarshal.Cast<T, float>(part), domain)
            : typeof(T) == typeof(double) ? DomainScan.Includes(MemoryMarshal.Cast<T, double>(part), domain)
            : typeof(T) == typeof(Half) ? DomainScan.Includes<HalfFormat>(MemoryMarshal.Cast<T, ushort>(part), domain)
            : typeof(T) == typeof(BFloat16) && DomainScan.Includes<BFloat16Format>(MemoryMarshal.Cast<T, ushort>(part), domain);
        counts[0] = isInside ? 0 : 1;
    }

    /// <summary>Whether all values are in the domain.</summary>
    public static bool Includes(ReadOnlySpan<T> values, ValueDomain domain, int degree)
    {
        Span<int> partsOutside = stackalloc int[1];
        Workers.Run(new ScanWork<T>(domain), values.Length, Slots.Block, degree, false, partsOutside, Shareable.Of(values));
        return partsOutside[0] == 0;
    }
}
