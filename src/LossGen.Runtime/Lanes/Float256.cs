// Float256: 16 floats in two 256-bit registers. Instantiates kernels and vector math on machines
// with 256-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#if NET9_0_OR_GREATER
using WideRegisters = System.Runtime.Intrinsics.Vector256;
#endif

namespace LossGen.Runtime;

/// <summary>A group of 16 lanes of <see cref="float"/> in two 256-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct Float256 : ILanes<Float256, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector256<float> lower;
    private Vector256<float> upper;

    [MethodImpl(Inline)]
    private Float256(Vector256<float> lower, Vector256<float> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 16;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector256.IsHardwareAccelerated;

    private static Vector256<float> Sign => Vector256.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Fill(float value) { Float256 result; result.lower = Vector256.Create(value); result.upper = Vector256.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 FillUnsafe(ref float source) { Float256 result; result.lower = Vector256.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 LoadUnsafe(ref float source) { Float256 result; result.lower = Vector256.LoadUnsafe(ref source); result.upper = Vector256.LoadUnsafe(ref source, 8u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Float256 value, ref float destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 8u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Float256, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float256 value, Span<float> destination, int start)
    {
        if ((uint)start + (ulong)Count <= (uint)destination.Length)
        {
            StoreUnsafe(value, ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)start));
        }
        else if (Avx.IsSupported)
        {
            StorePart(value, destination, start);
        }
        else
        {
            PartialGroup.Store<Float256, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 First(int count) { Float256 result; result.lower = Vector256.LessThan(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(count)).AsSingle(); result.upper = Vector256.LessThan(Vector256.Create(8, 9, 10, 11, 12, 13, 14, 15), Vector256.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(Float256 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => index < 8 ? lower.GetElement(index) : upper.GetElement(index - 8);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(Float256 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 operator +(Float256 left, Float256 right) { Float256 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 operator -(Float256 left, Float256 right) { Float256 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 operator *(Float256 left, Float256 right) { Float256 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 operator /(Float256 left, Float256 right) { Float256 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 MultiplyAdd(Float256 left, Float256 right, Float256 addend) { Float256 result; result.lower = WideRegisters.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = WideRegisters.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 operator -(Float256 value) { Float256 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Abs(Float256 value) { Float256 result; result.lower = Vector256.AndNot(value.lower, Sign); result.upper = Vector256.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Sqrt(Float256 value) { Float256 result; result.lower = Vector256.Sqrt(value.lower); result.upper = Vector256.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Max(Float256 left, Float256 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Min(Float256 left, Float256 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 MaxNative(Float256 left, Float256 right) { Float256 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 MinNative(Float256 left, Float256 right) { Float256 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Exponent(Float256 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return FloatParts.Exponent(value);
        }

        Float256 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Significand(Float256 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return FloatParts.Significand(value);
        }

        Float256 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Equal(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.Equals(left.lower, right.lower); result.upper = Vector256.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 NotEqual(Float256 left, Float256 right) { Float256 result; result.lower = ~Vector256.Equals(left.lower, right.lower); result.upper = ~Vector256.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Less(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.LessThan(left.lower, right.lower); result.upper = Vector256.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 LessOrEqual(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.LessThanOrEqual(left.lower, right.lower); result.upper = Vector256.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Greater(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.GreaterThan(left.lower, right.lower); result.upper = Vector256.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 GreaterOrEqual(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector256.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Select(Float256 mask, Float256 yes, Float256 no) { Float256 result; result.lower = Vector256.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector256.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 And(Float256 left, Float256 right) { Float256 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Or(Float256 left, Float256 right) { Float256 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 Xor(Float256 left, Float256 right) { Float256 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 AndNot(Float256 left, Float256 right) { Float256 result; result.lower = Vector256.AndNot(left.lower, right.lower); result.upper = Vector256.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 AddBits(Float256 left, Float256 right) { Float256 result; result.lower = (left.lower.AsInt32() + right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() + right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 SubtractBits(Float256 left, Float256 right) { Float256 result; result.lower = (left.lower.AsInt32() - right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() - right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 ShiftLeft(Float256 value, [ConstantExpected] int count) { Float256 result; result.lower = Vector256.ShiftLeft(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector256.ShiftLeft(value.upper.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float256 ShiftRight(Float256 value, [ConstantExpected] int count) { Float256 result; result.lower = Vector256.ShiftRightLogical(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector256.ShiftRightLogical(value.upper.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Float256 LoadPart(ReadOnlySpan<float> source, int start)
    {
        Float256 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 8, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Float256 value, Span<float> destination, int start)
    {
        Float256 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 8, mask.upper, value.upper);
        }
    }
}
