// Double512: 16 doubles in two 512-bit registers. Instantiates kernels and vector math on machines
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

/// <summary>A group of 16 lanes of <see cref="double"/> in two 512-bit registers; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Double512 : ILanes<Double512, double>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector512<double> lower;
    private Vector512<double> upper;

    [MethodImpl(Inline)]
    private Double512(Vector512<double> lower, Vector512<double> upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 16;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector512.IsHardwareAccelerated;

    private static Vector512<double> Sign => Vector512.Create(-0d);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Fill(double value) { Double512 result; result.lower = Vector512.Create(value); result.upper = Vector512.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 FillUnsafe(ref double source) { Double512 result; result.lower = Vector512.Create(source); result.upper = result.lower; return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 LoadUnsafe(ref double source) { Double512 result; result.lower = Vector512.LoadUnsafe(ref source); result.upper = Vector512.LoadUnsafe(ref source, 8u); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(Double512 value, ref double destination)
    {
        value.lower.StoreUnsafe(ref destination);
        value.upper.StoreUnsafe(ref destination, 8u);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Load(ReadOnlySpan<double> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<Double512, double>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(Double512 value, Span<double> destination, int start)
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
            PartialGroup.Store<Double512, double>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 First(int count) { Double512 result; result.lower = Vector512.LessThan(Vector512.Create(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L), Vector512.Create((long)count)).AsDouble(); result.upper = Vector512.LessThan(Vector512.Create(8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L), Vector512.Create((long)count)).AsDouble(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Scalar(Double512 value) => value.lower.ToScalar();

    /// <inheritdoc/>
    public double Lane(int index) => index < 8 ? lower.GetElement(index) : upper.GetElement(index - 8);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static double Greatest(Double512 value) => Horizontal.Greatest(Extremes.Larger(value.lower, value.upper));

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 operator +(Double512 left, Double512 right) { Double512 result; result.lower = left.lower + right.lower; result.upper = left.upper + right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 operator -(Double512 left, Double512 right) { Double512 result; result.lower = left.lower - right.lower; result.upper = left.upper - right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 operator *(Double512 left, Double512 right) { Double512 result; result.lower = left.lower * right.lower; result.upper = left.upper * right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 operator /(Double512 left, Double512 right) { Double512 result; result.lower = left.lower / right.lower; result.upper = left.upper / right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 MultiplyAdd(Double512 left, Double512 right, Double512 addend) { Double512 result; result.lower = WideRegisters.FusedMultiplyAdd(left.lower, right.lower, addend.lower); result.upper = WideRegisters.FusedMultiplyAdd(left.upper, right.upper, addend.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 operator -(Double512 value) { Double512 result; result.lower = value.lower ^ Sign; result.upper = value.upper ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Abs(Double512 value) { Double512 result; result.lower = Vector512.AndNot(value.lower, Sign); result.upper = Vector512.AndNot(value.upper, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Sqrt(Double512 value) { Double512 result; result.lower = Vector512.Sqrt(value.lower); result.upper = Vector512.Sqrt(value.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Max(Double512 left, Double512 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Min(Double512 left, Double512 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 MaxNative(Double512 left, Double512 right) { Double512 result; result.lower = Extremes.Larger(left.lower, right.lower); result.upper = Extremes.Larger(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 MinNative(Double512 left, Double512 right) { Double512 result; result.lower = Extremes.Smaller(left.lower, right.lower); result.upper = Extremes.Smaller(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Exponent(Double512 value)
    {
        if (!Avx512F.IsSupported)
        {
            return DoubleParts.Exponent(value);
        }

        Double512 result;
        result.lower = SplitRegister.Exponent(value.lower);
        result.upper = SplitRegister.Exponent(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Significand(Double512 value)
    {
        if (!Avx512F.IsSupported)
        {
            return DoubleParts.Significand(value);
        }

        Double512 result;
        result.lower = SplitRegister.Significand(value.lower);
        result.upper = SplitRegister.Significand(value.upper);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Equal(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.Equals(left.lower, right.lower); result.upper = Vector512.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 NotEqual(Double512 left, Double512 right) { Double512 result; result.lower = ~Vector512.Equals(left.lower, right.lower); result.upper = ~Vector512.Equals(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Less(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.LessThan(left.lower, right.lower); result.upper = Vector512.LessThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 LessOrEqual(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.LessThanOrEqual(left.lower, right.lower); result.upper = Vector512.LessThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Greater(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.GreaterThan(left.lower, right.lower); result.upper = Vector512.GreaterThan(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 GreaterOrEqual(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.GreaterThanOrEqual(left.lower, right.lower); result.upper = Vector512.GreaterThanOrEqual(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Select(Double512 mask, Double512 yes, Double512 no) { Double512 result; result.lower = Vector512.ConditionalSelect(mask.lower, yes.lower, no.lower); result.upper = Vector512.ConditionalSelect(mask.upper, yes.upper, no.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 And(Double512 left, Double512 right) { Double512 result; result.lower = left.lower & right.lower; result.upper = left.upper & right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Or(Double512 left, Double512 right) { Double512 result; result.lower = left.lower | right.lower; result.upper = left.upper | right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 Xor(Double512 left, Double512 right) { Double512 result; result.lower = left.lower ^ right.lower; result.upper = left.upper ^ right.upper; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 AndNot(Double512 left, Double512 right) { Double512 result; result.lower = Vector512.AndNot(left.lower, right.lower); result.upper = Vector512.AndNot(left.upper, right.upper); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 AddBits(Double512 left, Double512 right) { Double512 result; result.lower = (left.lower.AsInt64() + right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() + right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 SubtractBits(Double512 left, Double512 right) { Double512 result; result.lower = (left.lower.AsInt64() - right.lower.AsInt64()).AsDouble(); result.upper = (left.upper.AsInt64() - right.upper.AsInt64()).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 ShiftLeft(Double512 value, [ConstantExpected] int count) { Double512 result; result.lower = Vector512.ShiftLeft(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector512.ShiftLeft(value.upper.AsInt64(), count).AsDouble(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static Double512 ShiftRight(Double512 value, [ConstantExpected] int count) { Double512 result; result.lower = Vector512.ShiftRightLogical(value.lower.AsInt64(), count).AsDouble(); result.upper = Vector512.ShiftRightLogical(value.upper.AsInt64(), count).AsDouble(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe Double512 LoadPart(ReadOnlySpan<double> source, int start)
    {
        Double512 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (double* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.lower), PartialGroup.Load(first + start + 8, mask.upper));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(Double512 value, Span<double> destination, int start)
    {
        Double512 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (double* first = destination)
        {
            PartialGroup.Store(first + start, mask.lower, value.lower);
            PartialGroup.Store(first + start + 8, mask.upper, value.upper);
        }
    }
}
