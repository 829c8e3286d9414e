// The exponential family on lane groups of float. x is split into n·ln 2 + r with |r| ≤ ln 2 / 2: adding
// a magic number leaves n, biased to an exponent, in the lowest bits, and ln 2 is cut so that n times
// its upper part is exact. Called by FloatMath. Coefficients: tools/coefficients/fit.py.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatExponential
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const float Log2E = 1.44269504f;
    private const float Ln2Upper = 0.693145752f; // 16 bits
    private const float Ln2Lower = 1.42860677e-06f;
    private const float Magic = 12582912f; // 1.5 · 2^23

    // (e^r - 1 - r) / r²
    private const float E0 = 0.49999994f;
    private const float E1 = 0.16666521f;
    private const float E2 = 0.04166826f;
    private const float E3 = 0.008368666f;
    private const float E4 = 0.0013821402f;

    /// <summary>e^x.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // 2^n does not always fit one factor: 2^⌊n/2⌋ and 2^(n - ⌊n/2⌋) do. The clamps let NaN pass.
        x = TLanes.MinNative(TLanes.Fill(89f), TLanes.MaxNative(TLanes.Fill(-104f), x));
        TLanes shifted = TLanes.MultiplyAdd(x, TLanes.Fill(Log2E), TLanes.Fill(Magic + 254));
        TLanes n = shifted - TLanes.Fill(Magic + 254);
        TLanes r = TLanes.MultiplyAdd(n, TLanes.Fill(-Ln2Lower), TLanes.MultiplyAdd(n, TLanes.Fill(-Ln2Upper), x));
        TLanes half = TLanes.ShiftRight(shifted, 1);
        TLanes lower = TLanes.ShiftLeft(half, 23);
        TLanes upper = TLanes.ShiftLeft(TLanes.SubtractBits(shifted, half), 23);
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(r * r, Tail(r), r), lower, lower) * upper;
    }

    /// <summary>e^x for x ≤ 0 or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // 2^(n + 100) is normal whatever n, and times 2^-100 it is exact.
        x = TLanes.MaxNative(TLanes.Fill(-104f), x);
        TLanes shifted = TLanes.MultiplyAdd(x, TLanes.Fill(Log2E), TLanes.Fill(Magic + 127 + 100));
        TLanes n = shifted - TLanes.Fill(Magic + 127 + 100);
        TLanes r = TLanes.MultiplyAdd(n, TLanes.Fill(-Ln2Lower), TLanes.MultiplyAdd(n, TLanes.Fill(-Ln2Upper), x));
        TLanes power = TLanes.ShiftLeft(shifted, 23) * TLanes.Fill(7.88860905e-31f);
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(r * r, Tail(r), r), power, power);
    }

    /// <summary>e^x - 1.</summary>
    [MethodImpl(Inline)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // 2^n (e^r - 1) + (2^n - 1), all halved so that 2^n fits; what rounding r lost is added to e^r - 1.
        // The smallest x are their own results: halves of subnormals don't come back.
        TLanes clamped = TLanes.MinNative(TLanes.Fill(89f), TLanes.MaxNative(TLanes.Fill(-20f), x));
        TLanes shifted = TLanes.MultiplyAdd(clamped, TLanes.Fill(Log2E), TLanes.Fill(Magic + 126));
        TLanes n = shifted - TLanes.Fill(Magic + 126);
        TLanes upper = TLanes.MultiplyAdd(n, TLanes.Fill(-Ln2Upper), clamped);
        TLanes lower = n * TLanes.Fill(Ln2Lower);
        TLanes r = upper - lower;
        TLanes power = TLanes.ShiftLeft(shifted, 23);
        TLanes small = r + TLanes.MultiplyAdd(r * r, Tail(r), upper - r - lower);
        TLanes result = TLanes.MultiplyAdd(small, power, power - TLanes.Fill(0.5f));
        return TLanes.Select(TLanes.Less(TLanes.Abs(x), TLanes.Fill(9.31322575e-10f)), x, result + result);
    }

    // (e^r - 1 - r) / r²
    [MethodImpl(Inline)]
    private static TLanes Tail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes square = r * r;
        TLanes lower = TLanes.MultiplyAdd(TLanes.Fill(E1), r, TLanes.Fill(E0));
        TLanes middle = TLanes.MultiplyAdd(TLanes.Fill(E3), r, TLanes.Fill(E2));
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.Fill(E4), square, middle), square, lower);
    }
}
