// Float256 as what 16-bit storage is loaded into: the two steps that depend on the registers, from 16 to 32
// bits and back. What the patterns mean is the same for all widths (PatternGroup and the formats).
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public readonly partial struct Float256 : IFloatLanes<Float256>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Load(ReadOnlySpan<Half> source, int start) =>
        HalfFormat.Widen(PatternGroup.Load<Float256>(MemoryMarshal.Cast<Half, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Load(ReadOnlySpan<BFloat16> source, int start) =>
        BFloat16Format.Widen(PatternGroup.Load<Float256>(MemoryMarshal.Cast<BFloat16, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float256 value, Span<Half> destination, int start) =>
        PatternGroup.Store(HalfFormat.Narrow(value), MemoryMarshal.Cast<Half, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float256 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(BFloat16Format.Narrow(value), MemoryMarshal.Cast<BFloat16, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 LoadPatterns(ref ushort source)
    {
        // Half a register of patterns fills one of lanes.
        Vector128<ushort> first = Vector128.LoadUnsafe(ref source);
        Vector128<ushort> second = Vector128.LoadUnsafe(ref source, 8u);
        return new(
            Vector256.WidenLower(first.ToVector256Unsafe()).AsSingle(),
            Vector256.WidenLower(second.ToVector256Unsafe()).AsSingle());
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StorePatterns(Float256 value, ref ushort destination) =>
        Vector256.Narrow(value.lower.AsUInt32(), value.upper.AsUInt32()).StoreUnsafe(ref destination);
}
