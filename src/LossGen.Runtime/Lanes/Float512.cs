// Float512: 32 floats in two 512-bit registers. Instantiates kernels and vector math on machines
// with 512-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#if NET9_0_OR_GREATER
using WideRegisters = System.Runtime.Intrinsics.Vector512;
#endif

namespace LossGen.Runtime;

/// <summary>A group of 32 lanes of <see cref="float"/> in two 512-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct Float512 : ILanes<Float512, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector512<float> lower;
    private Vector512<float> upper;

    [MethodImpl(Inline)]
    private Float512(Vector512<float> lower, Vector512<float> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 32;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector512.IsHardwareAccelerated;

    private static Vector512<float> Sign => Vector512.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Fill(float value) { Float512 result; result.lower = Vector512.Create(value); result.upper = Vector512.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 FillUnsafe(ref float source) { Float512 result; result.lower = Vector512.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 LoadUnsafe(ref float source) { Float512 result; result.lower = Vector512.LoadUnsafe(ref source); result.upper = Vector512.LoadUnsafe(ref source, 16u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Float512 value, ref float destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 16u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Float512, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Float512 value, Span<float> destination, int start)
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
            PartialGroup.Store<Float512, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 First(int count) { Float512 result; result.lower = Vector512.LessThan(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector512.Create(count)).AsSingle(); result.upper = Vector512.LessThan(Vector512.Create(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31), Vector512.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(Float512 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => index < 16 ? lower.GetElement(index) : upper.GetElement(index - 16);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(Float512 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 operator +(Float512 left, Float512 right) { Float512 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 operator -(Float512 left, Float512 right) { Float512 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 operator *(Float512 left, Float512 right) { Float512 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 operator /(Float512 left, Float512 right) { Float512 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 MultiplyAdd(Float512 left, Float512 right, Float512 addend) { Float512 result; result.lower = WideRegisters.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = WideRegisters.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 operator -(Float512 value) { Float512 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Abs(Float512 value) { Float512 result; result.lower = Vector512.AndNot(value.lower, Sign); result.upper = Vector512.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Sqrt(Float512 value) { Float512 result; result.lower = Vector512.Sqrt(value.lower); result.upper = Vector512.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Max(Float512 left, Float512 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Min(Float512 left, Float512 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 MaxNative(Float512 left, Float512 right) { Float512 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 MinNative(Float512 left, Float512 right) { Float512 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Exponent(Float512 value)
    {
        if (!Avx512F.IsSupported)
        {
            return FloatParts.Exponent(value);
        }

        Float512 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Significand(Float512 value)
    {
        if (!Avx512F.IsSupported)
        {
            return FloatParts.Significand(value);
        }

        Float512 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Equal(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.Equals(left.lower, right.lower); result.upper = Vector512.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 NotEqual(Float512 left, Float512 right) { Float512 result; result.lower = ~Vector512.Equals(left.lower, right.lower); result.upper = ~Vector512.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Less(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.LessThan(left.lower, right.lower); result.upper = Vector512.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 LessOrEqual(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.LessThanOrEqual(left.lower, right.lower); result.upper = Vector512.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Greater(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.GreaterThan(left.lower, right.lower); result.upper = Vector512.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 GreaterOrEqual(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector512.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Select(Float512 mask, Float512 yes, Float512 no) { Float512 result; result.lower = Vector512.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector512.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 And(Float512 left, Float512 right) { Float512 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Or(Float512 left, Float512 right) { Float512 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 Xor(Float512 left, Float512 right) { Float512 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 AndNot(Float512 left, Float512 right) { Float512 result; result.lower = Vector512.AndNot(left.lower, right.lower); result.upper = Vector512.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 AddBits(Float512 left, Float512 right) { Float512 result; result.lower = (left.lower.AsInt32() + right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() + right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 SubtractBits(Float512 left, Float512 right) { Float512 result; result.lower = (left.lower.AsInt32() - right.lower.AsInt32()).AsSingle(); result.upper = (left.upper.AsInt32() - right.upper.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 ShiftLeft(Float512 value, [ConstantExpected] int count) { Float512 result; result.lower = Vector512.ShiftLeft(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector512.ShiftLeft(value.upper.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Float512 ShiftRight(Float512 value, [ConstantExpected] int count) { Float512 result; result.lower = Vector512.ShiftRightLogical(value.lower.AsInt32(), count).AsSingle(); result.upper = Vector512.ShiftRightLogical(value.upper.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Float512 LoadPart(ReadOnlySpan<float> source, int start)
    {
        Float512 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 16, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Float512 value, Span<float> destination, int start)
    {
        Float512 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 16, mask.upper, value.upper);
        }
    }
}
