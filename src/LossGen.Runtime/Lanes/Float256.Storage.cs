// Float256 as what 16-bit storage is loaded into: a register of patterns becomes two of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct Float256 : IFloatLanes<Float256>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Load(ReadOnlySpan<Half> source, int start)
    {
        Vector256<ushort> patterns = PatternGroup.Load<Vector256<ushort>, Half>(source, start);
        return new(HalfFormat.Widen(Vector256.WidenLower(patterns)), HalfFormat.Widen(Vector256.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float256 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Vector256.Narrow(HalfFormat.Narrow(value.lower), HalfFormat.Narrow(value.upper)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Load(ReadOnlySpan<BFloat16> source, int start)
    {
        Vector256<ushort> patterns = PatternGroup.Load<Vector256<ushort>, BFloat16>(source, start);
        return new(BFloat16Format.Widen(Vector256.WidenLower(patterns)), BFloat16Format.Widen(Vector256.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float256 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Vector256.Narrow(BFloat16Format.Narrow(value.lower), BFloat16Format.Narrow(value.upper)), destination, start);
}
