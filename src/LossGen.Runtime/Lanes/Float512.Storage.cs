// Float512 as what 16-bit storage is loaded into: the two steps that depend on the registers, from 16 to 32
// bits and back. What the patterns mean is the same for all widths (PatternGroup and the formats).
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public readonly partial struct Float512 : IFloatLanes<Float512>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Load(ReadOnlySpan<Half> source, int start) =>
        HalfFormat.Widen(PatternGroup.Load<Float512>(MemoryMarshal.Cast<Half, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Load(ReadOnlySpan<BFloat16> source, int start) =>
        BFloat16Format.Widen(PatternGroup.Load<Float512>(MemoryMarshal.Cast<BFloat16, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float512 value, Span<Half> destination, int start) =>
        PatternGroup.Store(HalfFormat.Narrow(value), MemoryMarshal.Cast<Half, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float512 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(BFloat16Format.Narrow(value), MemoryMarshal.Cast<BFloat16, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 LoadPatterns(ref ushort source)
    {
        // Half a register of patterns fills one of lanes.
        Vector256<ushort> first = Vector256.LoadUnsafe(ref source);
        Vector256<ushort> second = Vector256.LoadUnsafe(ref source, 16u);
        return new(
            Vector512.WidenLower(first.ToVector512Unsafe()).AsSingle(),
            Vector512.WidenLower(second.ToVector512Unsafe()).AsSingle());
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StorePatterns(Float512 value, ref ushort destination) =>
        Vector512.Narrow(value.lower.AsUInt32(), value.upper.AsUInt32()).StoreUnsafe(ref destination);
}
