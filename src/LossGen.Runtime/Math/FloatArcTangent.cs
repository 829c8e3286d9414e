// The arc tangent of lane groups of float. The argument is brought to |r| ≤ ½ by atan t = π/2 − atan 1/t and
// atan t = π/4 + atan (t − 1)/(t + 1), both with one division; there an odd polynomial is enough. Called by
// FloatMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatArcTangent
{
    // (atan x - x) / x³, of x²
    private const float A0 = -0.33333328f;
    private const float A1 = 0.19999488f;
    private const float A2 = -0.1427205f;
    private const float A3 = 0.10940744f;
    private const float A4 = -0.0798314f;
    private const float A5 = 0.03870998f;

    // π/4 and π/2, each with what rounding took from it.
    private const float Quarter = 0.7853982f;
    private const float QuarterRest = -2.1855694e-08f;
    private const float Half = 1.5707964f;
    private const float HalfRest = -4.371139e-08f;

    /// <summary>atan x, within 2 ULP; ±0 and small arguments stay as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes sign = TLanes.And(x, TLanes.Fill(-0f));
        TLanes size = TLanes.Xor(x, sign);
        TLanes one = TLanes.Fill(1f);
        TLanes isLarge = TLanes.Greater(size, one);
        TLanes isMiddle = TLanes.And(TLanes.Greater(size, TLanes.Fill(0.5f)), TLanes.Less(size, TLanes.Fill(2f)));

        // The sign of the reduced argument's part goes with the reduction: 1/t and (1 - t)/(t + 1) turn it.
        TLanes turn = TLanes.And(isLarge, TLanes.Fill(-0f));
        TLanes above = TLanes.Select(isMiddle, TLanes.Xor(size - one, turn), TLanes.Select(isLarge, one, size));
        TLanes below = TLanes.Select(isMiddle, size + one, TLanes.Select(isLarge, size, one));
        TLanes r = above / below;
        TLanes square = r * r;
        TLanes sum = TLanes.MultiplyAdd(TLanes.Fill(A5), square, TLanes.Fill(A4));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(A3));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(A2));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(A1));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(A0));
        TLanes angle = TLanes.MultiplyAdd(r * square, sum, r);
        TLanes start = TLanes.Select(isMiddle, TLanes.Fill(Quarter), TLanes.And(isLarge, TLanes.Fill(Half)));
        TLanes rest = TLanes.Select(isMiddle, TLanes.Fill(QuarterRest), TLanes.And(isLarge, TLanes.Fill(HalfRest)));
        return TLanes.Or(start + (TLanes.Xor(angle, turn) + rest), sign);
    }
}
