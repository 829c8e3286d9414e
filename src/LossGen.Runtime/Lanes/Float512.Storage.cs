// Float512 as what 16-bit storage is loaded into: a register of patterns becomes two of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct Float512 : IFloatLanes<Float512>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Load(ReadOnlySpan<Half> source, int start)
    {
        Vector512<ushort> patterns = PatternGroup.Load<Vector512<ushort>, Half>(source, start);
        return new(HalfFormat.Widen(Vector512.WidenLower(patterns)), HalfFormat.Widen(Vector512.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float512 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Vector512.Narrow(HalfFormat.Narrow(value.lower), HalfFormat.Narrow(value.upper)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Load(ReadOnlySpan<BFloat16> source, int start)
    {
        Vector512<ushort> patterns = PatternGroup.Load<Vector512<ushort>, BFloat16>(source, start);
        return new(BFloat16Format.Widen(Vector512.WidenLower(patterns)), BFloat16Format.Widen(Vector512.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float512 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Vector512.Narrow(BFloat16Format.Narrow(value.lower), BFloat16Format.Narrow(value.upper)), destination, start);
}
