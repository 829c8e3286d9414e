// The fused multiply-add of registers, (a · b) + c rounded once, by the instruction where there is one. A processor
// without it (x64 before 2013, WebAssembly, and an x64 build ahead of time that names no instruction set) does the same
// in wider arithmetic, several times slower but with the same bits. Called by the lane structs of 128 bits
// and by WideRegisters.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class Registers
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector128<float> FusedMultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        if (Fma.IsSupported)
        {
            return Fma.MultiplyAdd(a, b, c);
        }

        return AdvSimd.IsSupported ? AdvSimd.FusedMultiplyAdd(c, a, b) : FusedFallback.MultiplyAdd(a, b, c);
    }

    [MethodImpl(Inline)]
    public static Vector128<double> FusedMultiplyAdd(Vector128<double> a, Vector128<double> b, Vector128<double> c)
    {
        if (Fma.IsSupported)
        {
            return Fma.MultiplyAdd(a, b, c);
        }

        return AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.FusedMultiplyAdd(c, a, b) : FusedFallback.MultiplyAdd(a, b, c);
    }
}
