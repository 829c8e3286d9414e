// FloatRegister512 as what 16-bit storage is loaded into: half a register of patterns becomes one of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct FloatRegister512 : IFloatLanes<FloatRegister512>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Load(ReadOnlySpan<Half> source, int start) => new(HalfFormat.Widen(Widen(PatternGroup.Load<Vector256<ushort>, Half>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister512 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Narrow(HalfFormat.Narrow(value.register)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Load(ReadOnlySpan<BFloat16> source, int start) => new(BFloat16Format.Widen(Widen(PatternGroup.Load<Vector256<ushort>, BFloat16>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister512 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Narrow(BFloat16Format.Narrow(value.register)), destination, start);

    [MethodImpl(Inline)]
    private static Vector512<uint> Widen(Vector256<ushort> patterns) => Vector512.WidenLower(patterns.ToVector512Unsafe());

    [MethodImpl(Inline)]
    private static Vector256<ushort> Narrow(Vector512<uint> patterns) => Vector256.Narrow(patterns.GetLower(), patterns.GetUpper());
}
