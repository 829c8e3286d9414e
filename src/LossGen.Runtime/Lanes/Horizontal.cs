// Reductions across the lanes of one register. Called by the lane structs for their greatest lane.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal static class Horizontal
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static float Greatest(Vector512<float> value) => Greatest(Extremes.Larger(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static float Greatest(Vector256<float> value) => Greatest(Extremes.Larger(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static float Greatest(Vector128<float> value)
    {
        Vector128<float> pair = Extremes.Larger(value, Vector128.Shuffle(value, Vector128.Create(2, 3, 0, 1)));
        return Extremes.Larger(pair, Vector128.Shuffle(pair, Vector128.Create(1, 0, 3, 2))).ToScalar() + 0f;
    }

    [MethodImpl(Inline)]
    public static double Greatest(Vector512<double> value) => Greatest(Extremes.Larger(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static double Greatest(Vector256<double> value) => Greatest(Extremes.Larger(value.GetLower(), value.GetUpper()));

    [MethodImpl(Inline)]
    public static double Greatest(Vector128<double> value) =>
        Extremes.Larger(value, Vector128.Shuffle(value, Vector128.Create(1L, 0L))).ToScalar() + 0d;
}
