// Float128: 8 floats in two 128-bit registers. Instantiates kernels and vector math on machines
// with 128-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>A group of 8 lanes of <see cref="float"/> in two 128-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct Float128 : ILanes<Float128, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector128<float> lower;
    private Vector128<float> upper;

    [MethodImpl(Inline)]
    private Float128(Vector128<float> lower, Vector128<float> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 8;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector128.IsHardwareAccelerated;

    private static Vector128<float> Sign => Vector128.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Fill(float value) { Float128 result; result.lower = Vector128.Create(value); result.upper = Vector128.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 FillUnsafe(ref float source) { Float128 result; result.lower = Vector128.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 LoadUnsafe(ref float source) { Float128 result; result.lower = Vector128.LoadUnsafe(ref source); result.upper = Vector128.LoadUnsafe(ref source, 4u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Float128 value, ref float destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 4u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Float128, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float128 value, Span<float> destination, int start)
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
            PartialGroup.Store<Float128, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 First(int count) { Float128 result; result.lower = Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(count)).AsSingle(); result.upper = Vector128.LessThan(Vector128.Create(4, 5, 6, 7), Vector128.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(Float128 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => index < 4 ? lower.GetElement(index) : upper.GetElement(index - 4);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(Float128 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 operator +(Float128 left, Float128 right) { Float128 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 operator -(Float128 left, Float128 right) { Float128 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 operator *(Float128 left, Float128 right) { Float128 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 operator /(Float128 left, Float128 right) { Float128 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 MultiplyAdd(Float128 left, Float128 right, Float128 addend) { Float128 result; result.lower = Registers.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = Registers.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 operator -(Float128 value) { Float128 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Abs(Float128 value) { Float128 result; result.lower = Vector128.AndNot(value.lower, Sign); result.upper = Vector128.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Sqrt(Float128 value) { Float128 result; result.lower = Vector128.Sqrt(value.lower); result.upper = Vector128.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Max(Float128 left, Float128 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Min(Float128 left, Float128 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 MaxNative(Float128 left, Float128 right) { Float128 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 MinNative(Float128 left, Float128 right) { Float128 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Exponent(Float128 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return FloatParts.Exponent(value);
        }

        Float128 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Significand(Float128 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return FloatParts.Significand(value);
        }

        Float128 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Equal(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.Equals(left.lower, right.lower); result.upper = Vector128.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 NotEqual(Float128 left, Float128 right) { Float128 result; result.lower = ~Vector128.Equals(left.lower, right.lower); result.upper = ~Vector128.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Less(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.LessThan(left.lower, right.lower); result.upper = Vector128.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 LessOrEqual(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.LessThanOrEqual(left.lower, right.lower); result.upper = Vector128.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Greater(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.GreaterThan(left.lower, right.lower); result.upper = Vector128.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 GreaterOrEqual(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector128.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Select(Float128 mask, Float128 yes, Float128 no) { Float128 result; result.lower = Vector128.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector128.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 And(Float128 left, Float128 right) { Float128 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Or(Float128 left, Float128 right) { Float128 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 Xor(Float128 left, Float128 right) { Float128 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 AndNot(Float128 left, Float128 right) { Float128 result; result.lower = Vector128.AndNot(left.lower, right.lower); result.upper = Vector128.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 AddBits(Float128 left, Float128 right) { Float128 result; result.lower = (left.lower.AsInt32() + right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() + right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 SubtractBits(Float128 left, Float128 right) { Float128 result; result.lower = (left.lower.AsInt32() - right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() - right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 ShiftLeft(Float128 value, [ConstantExpected] int count) { Float128 result; result.lower = Vector128.ShiftLeft(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector128.ShiftLeft(value.upper.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float128 ShiftRight(Float128 value, [ConstantExpected] int count) { Float128 result; result.lower = Vector128.ShiftRightLogical(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector128.ShiftRightLogical(value.upper.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Float128 LoadPart(ReadOnlySpan<float> source, int start)
    {
        Float128 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 4, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Float128 value, Span<float> destination, int start)
    {
        Float128 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 4, mask.upper, value.upper);
        }
    }
}
