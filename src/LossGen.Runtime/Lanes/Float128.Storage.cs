// Float128 as what 16-bit storage is loaded into: the two steps that depend on the registers, from 16 to 32
// bits and back. What the patterns mean is the same for all widths (PatternGroup and the formats).
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public readonly partial struct Float128 : IFloatLanes<Float128>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Load(ReadOnlySpan<Half> source, int start) =>
        HalfFormat.Widen(PatternGroup.Load<Float128>(MemoryMarshal.Cast<Half, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Load(ReadOnlySpan<BFloat16> source, int start) =>
        BFloat16Format.Widen(PatternGroup.Load<Float128>(MemoryMarshal.Cast<BFloat16, ushort>(source), start));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float128 value, Span<Half> destination, int start) =>
        PatternGroup.Store(HalfFormat.Narrow(value), MemoryMarshal.Cast<Half, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float128 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(BFloat16Format.Narrow(value), MemoryMarshal.Cast<BFloat16, ushort>(destination), start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 LoadPatterns(ref ushort source)
    {
        // One register of patterns: its lower and its upper half.
        Vector128<ushort> patterns = Vector128.LoadUnsafe(ref source);
        return new(Vector128.WidenLower(patterns).AsSingle(), Vector128.WidenUpper(patterns).AsSingle());
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StorePatterns(Float128 value, ref ushort destination) =>
        Vector128.Narrow(value.lower.AsUInt32(), value.upper.AsUInt32()).StoreUnsafe(ref destination);
}
