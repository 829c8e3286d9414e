// Double128: 4 doubles in two 128-bit registers. Instantiates kernels and vector math on machines
// with 128-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>A group of 4 lanes of <see cref="double"/> in two 128-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Double128 : ILanes<Double128, double>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector128<double> lower;
    private Vector128<double> upper;

    [MethodImpl(Inline)]
    private Double128(Vector128<double> lower, Vector128<double> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 4;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector128.IsHardwareAccelerated;

    private static Vector128<double> Sign => Vector128.Create(-0d);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Fill(double value) { Double128 result; result.lower = Vector128.Create(value); result.upper = Vector128.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 FillUnsafe(ref double source) { Double128 result; result.lower = Vector128.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 LoadUnsafe(ref double source) { Double128 result; result.lower = Vector128.LoadUnsafe(ref source); result.upper = Vector128.LoadUnsafe(ref source, 2u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Double128 value, ref double destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 2u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Load(ReadOnlySpan<double> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Double128, double>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Double128 value, Span<double> destination, int start)
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
            PartialGroup.Store<Double128, double>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 First(int count) { Double128 result; result.lower = Vector128.LessThan(Vector128.Create(0L, 1L), Vector128.Create((long)count)).AsDouble(); result.upper = Vector128.LessThan(Vector128.Create(2L, 3L), Vector128.Create((long)count)).AsDouble(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Scalar(Double128 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public double Lane(int index) => index < 2 ? lower.GetElement(index) : upper.GetElement(index - 2);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Greatest(Double128 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 operator +(Double128 left, Double128 right) { Double128 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 operator -(Double128 left, Double128 right) { Double128 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 operator *(Double128 left, Double128 right) { Double128 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 operator /(Double128 left, Double128 right) { Double128 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 MultiplyAdd(Double128 left, Double128 right, Double128 addend) { Double128 result; result.lower = Registers.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = Registers.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 operator -(Double128 value) { Double128 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Abs(Double128 value) { Double128 result; result.lower = Vector128.AndNot(value.lower, Sign); result.upper = Vector128.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Sqrt(Double128 value) { Double128 result; result.lower = Vector128.Sqrt(value.lower); result.upper = Vector128.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Max(Double128 left, Double128 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Min(Double128 left, Double128 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 MaxNative(Double128 left, Double128 right) { Double128 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 MinNative(Double128 left, Double128 right) { Double128 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Exponent(Double128 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return DoubleParts.Exponent(value);
        }

        Double128 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Significand(Double128 value)
    {
        if (!Avx512F.VL.IsSupported)
        {
            return DoubleParts.Significand(value);
        }

        Double128 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Equal(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.Equals(left.lower, right.lower); result.upper = Vector128.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 NotEqual(Double128 left, Double128 right) { Double128 result; result.lower = ~Vector128.Equals(left.lower, right.lower); result.upper = ~Vector128.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Less(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.LessThan(left.lower, right.lower); result.upper = Vector128.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 LessOrEqual(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.LessThanOrEqual(left.lower, right.lower); result.upper = Vector128.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Greater(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.GreaterThan(left.lower, right.lower); result.upper = Vector128.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 GreaterOrEqual(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector128.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Select(Double128 mask, Double128 yes, Double128 no) { Double128 result; result.lower = Vector128.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector128.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 And(Double128 left, Double128 right) { Double128 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Or(Double128 left, Double128 right) { Double128 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 Xor(Double128 left, Double128 right) { Double128 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 AndNot(Double128 left, Double128 right) { Double128 result; result.lower = Vector128.AndNot(left.lower, right.lower); result.upper = Vector128.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 AddBits(Double128 left, Double128 right) { Double128 result; result.lower = (left.lower.AsInt64() + right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() + right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 SubtractBits(Double128 left, Double128 right) { Double128 result; result.lower = (left.lower.AsInt64() - right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() - right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 ShiftLeft(Double128 value, [ConstantExpected] int count) { Double128 result; result.lower = Vector128.ShiftLeft(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector128.ShiftLeft(value.upper.AsInt64(), count).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double128 ShiftRight(Double128 value, [ConstantExpected] int count) { Double128 result; result.lower = Vector128.ShiftRightLogical(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector128.ShiftRightLogical(value.upper.AsInt64(), count).AsDouble(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Double128 LoadPart(ReadOnlySpan<double> source, int start)
    {
        Double128 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (double* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 2, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Double128 value, Span<double> destination, int start)
    {
        Double128 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (double* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 2, mask.upper, value.upper);
        }
    }
}
