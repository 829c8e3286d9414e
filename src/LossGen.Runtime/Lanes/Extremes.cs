// The greater and the smaller of two registers with the semantics of one compare: the second when they
// are equal or unordered. That is what x86's own instructions do; elsewhere it is a compare and a select.
// Called by the lane structs and for their horizontal maximum.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class Extremes
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector512<float> Larger(Vector512<float> left, Vector512<float> right) => Avx512F.IsSupported
        ? Avx512F.Max(left, right) : Vector512.ConditionalSelect(Vector512.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector512<float> Smaller(Vector512<float> left, Vector512<float> right) => Avx512F.IsSupported
        ? Avx512F.Min(left, right) : Vector512.ConditionalSelect(Vector512.LessThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector256<float> Larger(Vector256<float> left, Vector256<float> right) => Avx.IsSupported
        ? Avx.Max(left, right) : Vector256.ConditionalSelect(Vector256.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector256<float> Smaller(Vector256<float> left, Vector256<float> right) => Avx.IsSupported
        ? Avx.Min(left, right) : Vector256.ConditionalSelect(Vector256.LessThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector128<float> Larger(Vector128<float> left, Vector128<float> right) => Sse.IsSupported
        ? Sse.Max(left, right) : Vector128.ConditionalSelect(Vector128.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector128<float> Smaller(Vector128<float> left, Vector128<float> right) => Sse.IsSupported
        ? Sse.Min(left, right) : Vector128.ConditionalSelect(Vector128.LessThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector512<double> Larger(Vector512<double> left, Vector512<double> right) => Avx512F.IsSupported
        ? Avx512F.Max(left, right) : Vector512.ConditionalSelect(Vector512.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector512<double> Smaller(Vector512<double> left, Vector512<double> right) => Avx512F.IsSupported
        ? Avx512F.Min(left, right) : Vector512.ConditionalSelect(Vector512.LessThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector256<double> Larger(Vector256<double> left, Vector256<double> right) => Avx.IsSupported
        ? Avx.Max(left, right) : Vector256.ConditionalSelect(Vector256.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector256<double> Smaller(Vector256<double> left, Vector256<double> right) => Avx.IsSupported
        ? Avx.Min(left, right) : Vector256.ConditionalSelect(Vector256.LessThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector128<double> Larger(Vector128<double> left, Vector128<double> right) => Sse2.IsSupported
        ? Sse2.Max(left, right) : Vector128.ConditionalSelect(Vector128.GreaterThan(left, right), left, right);

    [MethodImpl(Inline)]
    public static Vector128<double> Smaller(Vector128<double> left, Vector128<double> right) => Sse2.IsSupported
        ? Sse2.Min(left, right) : Vector128.ConditionalSelect(Vector128.LessThan(left, right), left, right);
}
