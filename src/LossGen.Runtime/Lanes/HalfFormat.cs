// IEEE 754 binary16 on lanes of float, by bits: 5 bits of exponent, biased by 15, and 10 of significand.
// Where a format's own subnormals begin, an addition of floats does the shifting and the rounding. Called by
// the lane structs and FormatSpans.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal readonly struct HalfFormat : IFormat
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const int SignificandGap = 13; // 23 - 10
    private const int BiasGap = (127 - 15) << 23;
    private const float LeastNormal = 6.103515625e-05f; // 2^-14
    private const float BeyondLargest = 65536f; // 2^16, where the exponent of infinity begins
    private const float SubnormalMagic = 0.5f; // its unit in the last place is 2^-24, that of the subnormals

    [MethodImpl(Inline)]
    public static TLanes Widen<TLanes>(TLanes patterns)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes sign = TLanes.ShiftLeft(TLanes.And(patterns, Bits<TLanes>(0x8000)), 16);
        TLanes moved = TLanes.ShiftLeft(TLanes.And(patterns, Bits<TLanes>(0x7FFF)), SignificandGap);
        TLanes size = TLanes.AddBits(moved, Bits<TLanes>(BiasGap));

        // A subnormal m·2^-24 now stands as 2^-15·(1 + m/1024): one exponent more, and its one is to be taken off.
        TLanes subnormal = TLanes.AddBits(size, Bits<TLanes>(1 << 23)) - TLanes.Fill(LeastNormal);
        TLanes infinite = TLanes.And(TLanes.GreaterOrEqual(size, TLanes.Fill(BeyondLargest)), Bits<TLanes>(BiasGap));
        size = TLanes.Select(TLanes.Less(size, TLanes.Fill(LeastNormal)), subnormal, TLanes.AddBits(size, infinite));
        return TLanes.Or(size, sign);
    }

    [MethodImpl(Inline)]
    public static TLanes Narrow<TLanes>(TLanes value)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes sign = TLanes.And(value, TLanes.Fill(-0f));
        TLanes nan = TLanes.And(TLanes.NotEqual(value, value), Bits<TLanes>(0x0200));
        TLanes size = TLanes.MinNative(TLanes.Xor(value, sign), TLanes.Fill(BeyondLargest));

        // Half a unit less one is added, and one more where the last bit kept is odd.
        TLanes odd = TLanes.And(TLanes.ShiftRight(size, SignificandGap), Bits<TLanes>(1));
        TLanes rounded = TLanes.AddBits(TLanes.AddBits(size, Bits<TLanes>(0x0FFF - BiasGap)), odd);
        TLanes normal = TLanes.ShiftRight(rounded, SignificandGap);
        TLanes subnormal = TLanes.SubtractBits(size + TLanes.Fill(SubnormalMagic), TLanes.Fill(SubnormalMagic));
        TLanes pattern = TLanes.Select(TLanes.Less(size, TLanes.Fill(LeastNormal)), subnormal, normal);
        return TLanes.Or(TLanes.Or(pattern, nan), TLanes.ShiftRight(sign, 16));
    }

    [MethodImpl(Inline)]
    private static TLanes Bits<TLanes>(int bits)
        where TLanes : struct, ILanes<TLanes, float> => TLanes.Fill(BitConverter.Int32BitsToSingle(bits));
}
