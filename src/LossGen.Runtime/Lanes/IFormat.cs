// A 16-bit floating-point format: how lanes load and store its patterns, for code that is the same for all formats.
// Implemented by HalfFormat and BFloat16Format; named by FormatSpans and those that call it.
namespace LossGen.Runtime;

internal interface IFormat
{
    /// <summary>The values of the patterns from <paramref name="start"/> on. Exact; infinities, NaN and the sign of zero stay.</summary>
    static abstract TLanes Load<TLanes>(ReadOnlySpan<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes>;

    /// <summary>
    /// Writes the patterns of the values rounded to nearest, ties to even, from <paramref name="start"/> on. What is too
    /// large becomes infinite; NaN stays NaN, and keeps its sign.
    /// </summary>
    static abstract void Store<TLanes>(TLanes value, Span<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes>;
}
