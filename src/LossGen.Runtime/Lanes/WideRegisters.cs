// The fused multiply-add of wide registers before .NET 9, which has it itself: there this name is an alias of the
// platform's class. The just-in-time compiler inlines only so much code into a method, and the choices made here would
// count although they are gone afterwards. Called by the lane structs.
#if !NET9_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class WideRegisters
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector512<float> FusedMultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) => Avx512F.IsSupported
        ? Avx512F.FusedMultiplyAdd(a, b, c)
        : Vector512.Create(FusedMultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()), FusedMultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    [MethodImpl(Inline)]
    public static Vector256<float> FusedMultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) => Fma.IsSupported
        ? Fma.MultiplyAdd(a, b, c)
        : Vector256.Create(Registers.FusedMultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()), Registers.FusedMultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    [MethodImpl(Inline)]
    public static Vector512<double> FusedMultiplyAdd(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Avx512F.IsSupported
        ? Avx512F.FusedMultiplyAdd(a, b, c)
        : Vector512.Create(FusedMultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()), FusedMultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    [MethodImpl(Inline)]
    public static Vector256<double> FusedMultiplyAdd(Vector256<double> a, Vector256<double> b, Vector256<double> c) => Fma.IsSupported
        ? Fma.MultiplyAdd(a, b, c)
        : Vector256.Create(Registers.FusedMultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()), Registers.FusedMultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()));
}
#endif
