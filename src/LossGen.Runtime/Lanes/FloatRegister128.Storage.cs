// FloatRegister128 as what 16-bit storage is loaded into: half a register of patterns becomes one of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct FloatRegister128 : IFloatLanes<FloatRegister128>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Load(ReadOnlySpan<Half> source, int start) => new(HalfFormat.Widen(Widen(PatternGroup.Load<ulong, Half>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister128 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Narrow(HalfFormat.Narrow(value.register)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Load(ReadOnlySpan<BFloat16> source, int start) => new(BFloat16Format.Widen(Widen(PatternGroup.Load<ulong, BFloat16>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister128 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Narrow(BFloat16Format.Narrow(value.register)), destination, start);

    [MethodImpl(Inline)]
    private static Vector128<uint> Widen(ulong patterns) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(patterns).AsUInt16());

    [MethodImpl(Inline)]
    private static ulong Narrow(Vector128<uint> patterns) => Vector128.Narrow(patterns, patterns).AsUInt64().ToScalar();
}
