// FloatRegister256 as what 16-bit storage is loaded into: half a register of patterns becomes one of floats, and back.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

public partial struct FloatRegister256 : IFloatLanes<FloatRegister256>
{
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Load(ReadOnlySpan<Half> source, int start) => new(HalfFormat.Widen(Widen(PatternGroup.Load<Vector128<ushort>, Half>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister256 value, Span<Half> destination, int start) =>
        PatternGroup.Store(Narrow(HalfFormat.Narrow(value.register)), destination, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Load(ReadOnlySpan<BFloat16> source, int start) => new(BFloat16Format.Widen(Widen(PatternGroup.Load<Vector128<ushort>, BFloat16>(source, start))));

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister256 value, Span<BFloat16> destination, int start) =>
        PatternGroup.Store(Narrow(BFloat16Format.Narrow(value.register)), destination, start);

    [MethodImpl(Inline)]
    private static Vector256<uint> Widen(Vector128<ushort> patterns) => Vector256.WidenLower(patterns.ToVector256Unsafe());

    [MethodImpl(Inline)]
    private static Vector128<ushort> Narrow(Vector256<uint> patterns) => Vector128.Narrow(patterns.GetLower(), patterns.GetUpper());
}
