// A 16-bit floating-point format: what its patterns mean as floats, and which pattern a float rounds to.
// Implemented by HalfFormat and BFloat16Format; named by lane structs and span loops.
namespace LossGen.Runtime;

internal interface IFormat
{
    /// <summary>The values of the patterns in the lower halves of the lanes' bits. Exact; infinities, NaN and the sign of zero stay.</summary>
    static abstract TLanes Widen<TLanes>(TLanes patterns)
        where TLanes : struct, ILanes<TLanes, float>;

    /// <summary>
    /// The patterns of the values rounded to nearest, ties to even, in the lower halves of the lanes' bits. What is too
    /// large becomes infinite; NaN stays NaN, and its sign.
    /// </summary>
    static abstract TLanes Narrow<TLanes>(TLanes value)
        where TLanes : struct, ILanes<TLanes, float>;
}
