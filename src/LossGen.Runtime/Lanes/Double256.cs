// Double256: 8 doubles in two 256-bit registers. Instantiates kernels and vector math on machines
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

/// <summary>A group of 8 lanes of <see cref="double"/> in two 256-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Double256 : ILanes<Double256, double>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector256<double> lower;
    private Vector256<double> upper;

    [MethodImpl(Inline)]
    private Double256(Vector256<double> lower, Vector256<double> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 8;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector256.IsHardwareAccelerated;

    private static Vector256<double> Sign => Vector256.Create(-0d);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Fill(double value) { Double256 result; result.lower = Vector256.Create(value); result.upper = Vector256.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 FillUnsafe(ref double source) { Double256 result; result.lower = Vector256.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 LoadUnsafe(ref double source) { Double256 result; result.lower = Vector256.LoadUnsafe(ref source); result.upper = Vector256.LoadUnsafe(ref source, 4u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Double256 value, ref double destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 4u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Load(ReadOnlySpan<double> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Double256, double>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Double256 value, Span<double> destination, int start)
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
            PartialGroup.Store<Double256, double>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 First(int count) { Double256 result; result.lower = Vector256.LessThan(Vector256.Create(0L, 1L, 2L, 3L), Vector256.Create((long)count)).AsDouble(); result.upper = Vector256.LessThan(Vector256.Create(4L, 5L, 6L, 7L), Vector256.Create((long)count)).AsDouble(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Scalar(Double256 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public double Lane(int index) => index < 4 ? lower.GetElement(index) : upper.GetElement(index - 4);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Greatest(Double256 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 operator +(Double256 left, Double256 right) { Double256 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 operator -(Double256 left, Double256 right) { Double256 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 operator *(Double256 left, Double256 right) { Double256 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 operator /(Double256 left, Double256 right) { Double256 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 MultiplyAdd(Double256 left, Double256 right, Double256 addend) { Double256 result; result.lower = WideRegisters.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = WideRegisters.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 operator -(Double256 value) { Double256 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Abs(Double256 value) { Double256 result; result.lower = Vector256.AndNot(value.lower, Sign); result.upper = Vector256.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Sqrt(Double256 value) { Double256 result; result.lower = Vector256.Sqrt(value.lower); result.upper = Vector256.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Max(Double256 left, Double256 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Min(Double256 left, Double256 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 MaxNative(Double256 left, Double256 right) { Double256 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 MinNative(Double256 left, Double256 right) { Double256 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Exponent(Double256 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return DoubleParts.Exponent(value);
        }

        Double256 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Significand(Double256 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return DoubleParts.Significand(value);
        }

        Double256 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Equal(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.Equals(left.lower, right.lower); result.upper = Vector256.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 NotEqual(Double256 left, Double256 right) { Double256 result; result.lower = ~Vector256.Equals(left.lower, right.lower); result.upper = ~Vector256.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Less(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.LessThan(left.lower, right.lower); result.upper = Vector256.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 LessOrEqual(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.LessThanOrEqual(left.lower, right.lower); result.upper = Vector256.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Greater(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.GreaterThan(left.lower, right.lower); result.upper = Vector256.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 GreaterOrEqual(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector256.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Select(Double256 mask, Double256 yes, Double256 no) { Double256 result; result.lower = Vector256.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector256.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 And(Double256 left, Double256 right) { Double256 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Or(Double256 left, Double256 right) { Double256 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 Xor(Double256 left, Double256 right) { Double256 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 AndNot(Double256 left, Double256 right) { Double256 result; result.lower = Vector256.AndNot(left.lower, right.lower); result.upper = Vector256.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 AddBits(Double256 left, Double256 right) { Double256 result; result.lower = (left.lower.AsInt64() + right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() + right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 SubtractBits(Double256 left, Double256 right) { Double256 result; result.lower = (left.lower.AsInt64() - right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() - right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 ShiftLeft(Double256 value, [ConstantExpected] int count) { Double256 result; result.lower = Vector256.ShiftLeft(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector256.ShiftLeft(value.upper.AsInt64(), count).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double256 ShiftRight(Double256 value, [ConstantExpected] int count) { Double256 result; result.lower = Vector256.ShiftRightLogical(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector256.ShiftRightLogical(value.upper.AsInt64(), count).AsDouble(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Double256 LoadPart(ReadOnlySpan<double> source, int start)
    {
        Double256 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (double* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 4, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Double256 value, Span<double> destination, int start)
    {
        Double256 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (double* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 4, mask.upper, value.upper);
        }
    }
}
