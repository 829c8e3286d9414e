// Float128 as what 16-bit storage is loaded into: a register of patterns becomes two of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct Float128 : IFloatLanes<Float128>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Load(ReadOnlySpan<Half> source, int start)
    {
        Vector128<ushort> patterns = PatternGroup.Load<Vector128<ushort>, Half>(source, start);
        return new(HalfFormat.Widen(Vector128.WidenLower(patterns)), HalfFormat.Widen(Vector128.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float128 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Vector128.Narrow(HalfFormat.Narrow(value.lower), HalfFormat.Narrow(value.upper)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Load(ReadOnlySpan<BFloat16> source, int start)
    {
        Vector128<ushort> patterns = PatternGroup.Load<Vector128<ushort>, BFloat16>(source, start);
        return new(BFloat16Format.Widen(Vector128.WidenLower(patterns)), BFloat16Format.Widen(Vector128.WidenUpper(patterns)));
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float128 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Vector128.Narrow(BFloat16Format.Narrow(value.lower), BFloat16Format.Narrow(value.upper)), destination, start);
}
