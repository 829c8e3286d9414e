// IEEE 754 binary16 in registers of 32 bits a lane, by bits: 5 bits of exponent, biased by 15, and 10 of
// significand. Where the subnormals begin, an addition of floats does the shifting and the rounding. The same
// for each register width, without the lanes' own operations: a kernel has many loads and stores, and the
// just-in-time compiler's budget for inlining is counted in calls. Called by the lane structs and FormatSpans.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal readonly struct HalfFormat : IFormat
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const int SignificandGap = 13; // 23 - 10
    private const uint BiasGap = (127 - 15) << 23;
    private const float LeastNormal = 6.103515625e-05f; // 2^-14
    private const float BeyondLargest = 65536f; // 2^16, where the exponent of infinity begins
    private const float SubnormalMagic = 0.5f; // its unit in the last place is 2^-24, that of the subnormals

    [MethodImpl(Inline)]
    public static TLanes Load<TLanes>(ReadOnlySpan<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes> => TLanes.Load(MemoryMarshal.Cast<ushort, Half>(patterns), start);

    [MethodImpl(Inline)]
    public static void Store<TLanes>(TLanes value, Span<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes> => TLanes.Store(value, MemoryMarshal.Cast<ushort, Half>(patterns), start);

    [MethodImpl(Inline)]
    public static Vector128<float> Widen(Vector128<uint> patterns)
    {
        // A subnormal m·2^-24 stands as 2^-15·(1 + m/1024) at first: one exponent more, and its one is to be taken off.
        Vector128<uint> size = ((patterns & Vector128.Create(0x7FFFu)) << SignificandGap) + Vector128.Create(BiasGap);
        Vector128<float> subnormal = (size + Vector128.Create(1u << 23)).AsSingle() - Vector128.Create(LeastNormal);
        Vector128<uint> infinite = Vector128.GreaterThanOrEqual(size.AsSingle(), Vector128.Create(BeyondLargest)).AsUInt32() & Vector128.Create(BiasGap);
        Vector128<float> isSubnormal = Vector128.LessThan(size.AsSingle(), Vector128.Create(LeastNormal));
        Vector128<float> value = Vector128.ConditionalSelect(isSubnormal, subnormal, (size + infinite).AsSingle());
        return value | ((patterns & Vector128.Create(0x8000u)) << 16).AsSingle();
    }

    [MethodImpl(Inline)]
    public static Vector256<float> Widen(Vector256<uint> patterns)
    {
        Vector256<uint> size = ((patterns & Vector256.Create(0x7FFFu)) << SignificandGap) + Vector256.Create(BiasGap);
        Vector256<float> subnormal = (size + Vector256.Create(1u << 23)).AsSingle() - Vector256.Create(LeastNormal);
        Vector256<uint> infinite = Vector256.GreaterThanOrEqual(size.AsSingle(), Vector256.Create(BeyondLargest)).AsUInt32() & Vector256.Create(BiasGap);
        Vector256<float> isSubnormal = Vector256.LessThan(size.AsSingle(), Vector256.Create(LeastNormal));
        Vector256<float> value = Vector256.ConditionalSelect(isSubnormal, subnormal, (size + infinite).AsSingle());
        return value | ((patterns & Vector256.Create(0x8000u)) << 16).AsSingle();
    }

    [MethodImpl(Inline)]
    public static Vector512<float> Widen(Vector512<uint> patterns)
    {
        Vector512<uint> size = ((patterns & Vector512.Create(0x7FFFu)) << SignificandGap) + Vector512.Create(BiasGap);
        Vector512<float> subnormal = (size + Vector512.Create(1u << 23)).AsSingle() - Vector512.Create(LeastNormal);
        Vector512<uint> infinite = Vector512.GreaterThanOrEqual(size.AsSingle(), Vector512.Create(BeyondLargest)).AsUInt32() & Vector512.Create(BiasGap);
        Vector512<float> isSubnormal = Vector512.LessThan(size.AsSingle(), Vector512.Create(LeastNormal));
        Vector512<float> value = Vector512.ConditionalSelect(isSubnormal, subnormal, (size + infinite).AsSingle());
        return value | ((patterns & Vector512.Create(0x8000u)) << 16).AsSingle();
    }

    [MethodImpl(Inline)]
    public static Vector128<uint> Narrow(Vector128<float> value)
    {
        Vector128<float> sign = value & Vector128.Create(-0f);
        Vector128<uint> nan = Vector128.AndNot(Vector128.Create(0x0200u), Vector128.Equals(value, value).AsUInt32());
        Vector128<float> size = Extremes.Smaller(value ^ sign, Vector128.Create(BeyondLargest));

        // Half a unit less one is added, and one more where the last bit kept is odd.
        Vector128<uint> odd = Vector128.ShiftRightLogical(size.AsUInt32(), SignificandGap) & Vector128.Create(1u);
        Vector128<uint> rounded = size.AsUInt32() + Vector128.Create(unchecked(0x0FFF - BiasGap)) + odd;
        Vector128<uint> normal = Vector128.ShiftRightLogical(rounded, SignificandGap);
        Vector128<uint> subnormal = (size + Vector128.Create(SubnormalMagic)).AsUInt32() - Vector128.Create(SubnormalMagic).AsUInt32();
        Vector128<uint> isSubnormal = Vector128.LessThan(size, Vector128.Create(LeastNormal)).AsUInt32();
        return Vector128.ConditionalSelect(isSubnormal, subnormal, normal) | nan | Vector128.ShiftRightLogical(sign.AsUInt32(), 16);
    }

    [MethodImpl(Inline)]
    public static Vector256<uint> Narrow(Vector256<float> value)
    {
        Vector256<float> sign = value & Vector256.Create(-0f);
        Vector256<uint> nan = Vector256.AndNot(Vector256.Create(0x0200u), Vector256.Equals(value, value).AsUInt32());
        Vector256<float> size = Extremes.Smaller(value ^ sign, Vector256.Create(BeyondLargest));
        Vector256<uint> odd = Vector256.ShiftRightLogical(size.AsUInt32(), SignificandGap) & Vector256.Create(1u);
        Vector256<uint> rounded = size.AsUInt32() + Vector256.Create(unchecked(0x0FFF - BiasGap)) + odd;
        Vector256<uint> normal = Vector256.ShiftRightLogical(rounded, SignificandGap);
        Vector256<uint> subnormal = (size + Vector256.Create(SubnormalMagic)).AsUInt32() - Vector256.Create(SubnormalMagic).AsUInt32();
        Vector256<uint> isSubnormal = Vector256.LessThan(size, Vector256.Create(LeastNormal)).AsUInt32();
        return Vector256.ConditionalSelect(isSubnormal, subnormal, normal) | nan | Vector256.ShiftRightLogical(sign.AsUInt32(), 16);
    }

    [MethodImpl(Inline)]
    public static Vector512<uint> Narrow(Vector512<float> value)
    {
        Vector512<float> sign = value & Vector512.Create(-0f);
        Vector512<uint> nan = Vector512.AndNot(Vector512.Create(0x0200u), Vector512.Equals(value, value).AsUInt32());
        Vector512<float> size = Extremes.Smaller(value ^ sign, Vector512.Create(BeyondLargest));
        Vector512<uint> odd = Vector512.ShiftRightLogical(size.AsUInt32(), SignificandGap) & Vector512.Create(1u);
        Vector512<uint> rounded = size.AsUInt32() + Vector512.Create(unchecked(0x0FFF - BiasGap)) + odd;
        Vector512<uint> normal = Vector512.ShiftRightLogical(rounded, SignificandGap);
        Vector512<uint> subnormal = (size + Vector512.Create(SubnormalMagic)).AsUInt32() - Vector512.Create(SubnormalMagic).AsUInt32();
        Vector512<uint> isSubnormal = Vector512.LessThan(size, Vector512.Create(LeastNormal)).AsUInt32();
        return Vector512.ConditionalSelect(isSubnormal, subnormal, normal) | nan | Vector512.ShiftRightLogical(sign.AsUInt32(), 16);
    }
}
