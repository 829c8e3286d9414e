// bfloat16 on lanes of float, by bits: the upper half of a float. Called by the lane structs and FormatSpans.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal readonly struct BFloat16Format : IFormat
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static TLanes Widen<TLanes>(TLanes patterns)
        where TLanes : struct, ILanes<TLanes, float> => TLanes.ShiftLeft(patterns, 16);

    [MethodImpl(Inline)]
    public static TLanes Narrow<TLanes>(TLanes value)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // Half a unit less one is added, and one more where the last bit kept is odd. A NaN is cut off instead
        // and made quiet, so that it can neither wrap around nor lose its last bit.
        TLanes upper = TLanes.ShiftRight(value, 16);
        TLanes odd = TLanes.And(upper, Bits<TLanes>(1));
        TLanes rounded = TLanes.ShiftRight(TLanes.AddBits(TLanes.AddBits(value, Bits<TLanes>(0x7FFF)), odd), 16);
        return TLanes.Select(TLanes.NotEqual(value, value), TLanes.Or(upper, Bits<TLanes>(0x0040)), rounded);
    }

    [MethodImpl(Inline)]
    private static TLanes Bits<TLanes>(int bits)
        where TLanes : struct, ILanes<TLanes, float> => TLanes.Fill(BitConverter.Int32BitsToSingle(bits));
}
