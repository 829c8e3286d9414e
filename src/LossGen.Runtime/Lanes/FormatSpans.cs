// Spans of a 16-bit format to and from floats, at the widest registers there are. Called by Tile, Guard and
// VectorMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FormatSpans
{
    /// <summary>Widens every pattern; the spans have the same length.</summary>
    public static void Widen<TFormat>(ReadOnlySpan<ushort> source, Span<float> destination)
        where TFormat : struct, IFormat
    {
        if (Float512.IsAccelerated)
        {
            Widen<TFormat, Float512>(source, destination);
        }
        else if (Float256.IsAccelerated)
        {
            Widen<TFormat, Float256>(source, destination);
        }
        else
        {
            Widen<TFormat, Float128>(source, destination);
        }
    }

    /// <summary>Rounds every value; the spans have the same length.</summary>
    public static void Narrow<TFormat>(ReadOnlySpan<float> source, Span<ushort> destination)
        where TFormat : struct, IFormat
    {
        if (Float512.IsAccelerated)
        {
            Narrow<TFormat, Float512>(source, destination);
        }
        else if (Float256.IsAccelerated)
        {
            Narrow<TFormat, Float256>(source, destination);
        }
        else
        {
            Narrow<TFormat, Float128>(source, destination);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Widen<TFormat, TLanes>(ReadOnlySpan<ushort> source, Span<float> destination)
        where TFormat : struct, IFormat
        where TLanes : struct, IFloatLanes<TLanes>
    {
        for (int i = 0; i < source.Length; i += TLanes.Count)
        {
            TLanes.Store(TFormat.Load<TLanes>(source, i), destination, i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Narrow<TFormat, TLanes>(ReadOnlySpan<float> source, Span<ushort> destination)
        where TFormat : struct, IFormat
        where TLanes : struct, IFloatLanes<TLanes>
    {
        for (int i = 0; i < source.Length; i += TLanes.Count)
        {
            TFormat.Store(TLanes.Load(source, i), destination, i);
        }
    }
}
