// bfloat16 in registers of 32 bits a lane, by bits: the upper half of a float. Written as HalfFormat is; called
// by the lane structs and FormatSpans.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal readonly struct BFloat16Format : IFormat
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static TLanes Load<TLanes>(ReadOnlySpan<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes> => TLanes.Load(MemoryMarshal.Cast<ushort, BFloat16>(patterns), start);

    [MethodImpl(Inline)]
    public static void Store<TLanes>(TLanes value, Span<ushort> patterns, int start)
        where TLanes : struct, IFloatLanes<TLanes> => TLanes.Store(value, MemoryMarshal.Cast<ushort, BFloat16>(patterns), start);

    [MethodImpl(Inline)]
    public static Vector128<float> Widen(Vector128<uint> patterns) => (patterns << 16).AsSingle();

    [MethodImpl(Inline)]
    public static Vector256<float> Widen(Vector256<uint> patterns) => (patterns << 16).AsSingle();

    [MethodImpl(Inline)]
    public static Vector512<float> Widen(Vector512<uint> patterns) => (patterns << 16).AsSingle();

    [MethodImpl(Inline)]
    public static Vector128<uint> Narrow(Vector128<float> value)
    {
        // Half a unit less one is added, and one more where the last bit kept is odd. A NaN is cut off instead and made
        // quiet, so that it can neither wrap around nor lose its last bit.
        Vector128<uint> upper = Vector128.ShiftRightLogical(value.AsUInt32(), 16);
        Vector128<uint> rounded = Vector128.ShiftRightLogical(value.AsUInt32() + Vector128.Create(0x7FFFu) + (upper & Vector128.Create(1u)), 16);
        return Vector128.ConditionalSelect(Vector128.Equals(value, value).AsUInt32(), rounded, upper | Vector128.Create(0x0040u));
    }

    [MethodImpl(Inline)]
    public static Vector256<uint> Narrow(Vector256<float> value)
    {
        Vector256<uint> upper = Vector256.ShiftRightLogical(value.AsUInt32(), 16);
        Vector256<uint> rounded = Vector256.ShiftRightLogical(value.AsUInt32() + Vector256.Create(0x7FFFu) + (upper & Vector256.Create(1u)), 16);
        return Vector256.ConditionalSelect(Vector256.Equals(value, value).AsUInt32(), rounded, upper | Vector256.Create(0x0040u));
    }

    [MethodImpl(Inline)]
    public static Vector512<uint> Narrow(Vector512<float> value)
    {
        Vector512<uint> upper = Vector512.ShiftRightLogical(value.AsUInt32(), 16);
        Vector512<uint> rounded = Vector512.ShiftRightLogical(value.AsUInt32() + Vector512.Create(0x7FFFu) + (upper & Vector512.Create(1u)), 16);
        return Vector512.ConditionalSelect(Vector512.Equals(value, value).AsUInt32(), rounded, upper | Vector512.Create(0x0040u));
    }
}
