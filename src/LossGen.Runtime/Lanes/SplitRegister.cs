// Exponent and significand of registers by the processor's own instructions, which know zeros, subnormals, infinities
// and NaN. Called by the lane structs where there are any.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class SplitRegister
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // The significand in [1, 2), that of a negative value NaN.
    private const byte OneToTwo = 0b1100;

    private const float Root = 1.41421354f;
    private const double DoubleRoot = 1.4142135623730951;

    [MethodImpl(Inline)]
    public static Vector512<float> Exponent(Vector512<float> value) => Avx512F.GetExponent(value)
        + (Vector512.GreaterThanOrEqual(Avx512F.GetMantissa(value, OneToTwo), Vector512.Create(Root)) & Vector512.Create(1f));

    [MethodImpl(Inline)]
    public static Vector512<float> Significand(Vector512<float> value)
    {
        Vector512<float> significand = Avx512F.GetMantissa(value, OneToTwo);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(significand, Vector512.Create(Root)), significand * Vector512.Create(0.5f), significand);
    }

    [MethodImpl(Inline)]
    public static Vector256<float> Exponent(Vector256<float> value) => Avx512F.VL.GetExponent(value)
        + (Vector256.GreaterThanOrEqual(Avx512F.VL.GetMantissa(value, OneToTwo), Vector256.Create(Root)) & Vector256.Create(1f));

    [MethodImpl(Inline)]
    public static Vector256<float> Significand(Vector256<float> value)
    {
        Vector256<float> significand = Avx512F.VL.GetMantissa(value, OneToTwo);
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(significand, Vector256.Create(Root)), significand * Vector256.Create(0.5f), significand);
    }

    [MethodImpl(Inline)]
    public static Vector128<float> Exponent(Vector128<float> value) => Avx512F.VL.GetExponent(value)
        + (Vector128.GreaterThanOrEqual(Avx512F.VL.GetMantissa(value, OneToTwo), Vector128.Create(Root)) & Vector128.Create(1f));

    [MethodImpl(Inline)]
    public static Vector128<float> Significand(Vector128<float> value)
    {
        Vector128<float> significand = Avx512F.VL.GetMantissa(value, OneToTwo);
        return Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(significand, Vector128.Create(Root)), significand * Vector128.Create(0.5f), significand);
    }

    [MethodImpl(Inline)]
    public static Vector512<double> Exponent(Vector512<double> value) => Avx512F.GetExponent(value)
        + (Vector512.GreaterThanOrEqual(Avx512F.GetMantissa(value, OneToTwo), Vector512.Create(DoubleRoot)) & Vector512.Create(1d));

    [MethodImpl(Inline)]
    public static Vector512<double> Significand(Vector512<double> value)
    {
        Vector512<double> significand = Avx512F.GetMantissa(value, OneToTwo);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(significand, Vector512.Create(DoubleRoot)), significand * Vector512.Create(0.5), significand);
    }

    [MethodImpl(Inline)]
    public static Vector256<double> Exponent(Vector256<double> value) => Avx512F.VL.GetExponent(value)
        + (Vector256.GreaterThanOrEqual(Avx512F.VL.GetMantissa(value, OneToTwo), Vector256.Create(DoubleRoot)) & Vector256.Create(1d));

    [MethodImpl(Inline)]
    public static Vector256<double> Significand(Vector256<double> value)
    {
        Vector256<double> significand = Avx512F.VL.GetMantissa(value, OneToTwo);
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(significand, Vector256.Create(DoubleRoot)), significand * Vector256.Create(0.5), significand);
    }

    [MethodImpl(Inline)]
    public static Vector128<double> Exponent(Vector128<double> value) => Avx512F.VL.GetExponent(value)
        + (Vector128.GreaterThanOrEqual(Avx512F.VL.GetMantissa(value, OneToTwo), Vector128.Create(DoubleRoot)) & Vector128.Create(1d));

    [MethodImpl(Inline)]
    public static Vector128<double> Significand(Vector128<double> value)
    {
        Vector128<double> significand = Avx512F.VL.GetMantissa(value, OneToTwo);
        return Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(significand, Vector128.Create(DoubleRoot)), significand * Vector128.Create(0.5), significand);
    }
}
