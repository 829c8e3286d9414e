// The fused multiply-add without an instruction for it. Two floats have an exact product in double; adding the third
// rounds to 53 bits, and rounding that to 24 is right but where it lies halfway between two floats, or below the normal
// ones: then the sum is made odd in its last bit if it is not exact, which makes the second rounding right whatever it
// is (Boldo and Melquiond, 2008). Called by Registers.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal static class FusedFallback
{
    // What a double has below the last bit of a float, and the half of that bit.
    private const long Below = 0x1FFF_FFFF;
    private const long Halfway = 0x1000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        (Vector128<double> a0, Vector128<double> a1) = Vector128.Widen(a);
        (Vector128<double> b0, Vector128<double> b1) = Vector128.Widen(b);
        (Vector128<double> c0, Vector128<double> c1) = Vector128.Widen(c);
        Vector128<double> sum0 = (a0 * b0) + c0;
        Vector128<double> sum1 = (a1 * b1) + c1;
        Vector128<float> result = Vector128.Narrow(sum0, sum1);
        Vector128<long> halfway = Vector128.Equals(sum0.AsInt64() & Vector128.Create(Below), Vector128.Create(Halfway))
            | Vector128.Equals(sum1.AsInt64() & Vector128.Create(Below), Vector128.Create(Halfway));
        Vector128<float> small = Vector128.LessThan(Vector128.Abs(result), Vector128.Create(1.17549435e-38f));
        return (halfway | small.AsInt64()) == Vector128<long>.Zero ? result : Careful(a, b, c);
    }

    public static Vector128<double> MultiplyAdd(Vector128<double> a, Vector128<double> b, Vector128<double> c) => Vector128.Create(
        Math.FusedMultiplyAdd(a[0], b[0], c[0]),
        Math.FusedMultiplyAdd(a[1], b[1], c[1]));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<float> Careful(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        (Vector128<double> a0, Vector128<double> a1) = Vector128.Widen(a);
        (Vector128<double> b0, Vector128<double> b1) = Vector128.Widen(b);
        (Vector128<double> c0, Vector128<double> c1) = Vector128.Widen(c);
        return Vector128.Narrow(RoundedToOdd(a0 * b0, c0), RoundedToOdd(a1 * b1, c1));
    }

    // left + right, cut off towards zero, with the last bit set where something was cut off (Knuth's exact error).
    private static Vector128<double> RoundedToOdd(Vector128<double> left, Vector128<double> right)
    {
        Vector128<double> sum = left + right;
        Vector128<double> part = sum - left;
        Vector128<double> error = (left - (sum - part)) + (right - part);
        Vector128<long> isInexact = Vector128.GreaterThan(Vector128.Abs(error), Vector128<double>.Zero).AsInt64();
        Vector128<long> isTooLarge = isInexact & Vector128.ShiftRightArithmetic(error.AsInt64() ^ sum.AsInt64(), 63);
        return ((sum.AsInt64() + isTooLarge) | (isInexact & Vector128<long>.One)).AsDouble();
    }
}
