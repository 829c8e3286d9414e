// The arc tangent of lane groups of double. The argument is brought to |r| ≤ ½ by atan t = π/2 − atan 1/t and
// atan t = π/4 + atan (t − 1)/(t + 1), both with one division; there an odd polynomial is enough. Called by
// DoubleMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleArcTangent
{
    // (atan x - x) / x³, of x²
    private const double A0 = -0.33333333333333315;
    private const double A1 = 0.1999999999999324;
    private const double A2 = -0.1428571428495794;
    private const double A3 = 0.11111111068411052;
    private const double A4 = -0.0909090766524069;
    private const double A5 = 0.07692276995548618;
    private const double A6 = -0.06666217954526525;
    private const double A7 = 0.05877762498116394;
    private const double A8 = -0.052297686978915174;
    private const double A9 = 0.045885498649900255;
    private const double A10 = -0.037097468587433534;
    private const double A11 = 0.023625724323275577;
    private const double A12 = -0.008347843189737827;

    // π/4 and π/2, each with what rounding took from it.
    private const double Quarter = 0.7853981633974483;
    private const double QuarterRest = 3.061616997868383e-17;
    private const double Half = 1.5707963267948966;
    private const double HalfRest = 6.123233995736766e-17;

    /// <summary>atan x, within 2 ULP; ±0 and small arguments stay as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        TLanes sign = TLanes.And(x, TLanes.Fill(-0d));
        TLanes size = TLanes.Xor(x, sign);
        TLanes one = TLanes.Fill(1d);
        TLanes isLarge = TLanes.Greater(size, one);
        TLanes isMiddle = TLanes.And(TLanes.Greater(size, TLanes.Fill(0.5d)), TLanes.Less(size, TLanes.Fill(2d)));

        // The sign of the reduced argument's part goes with the reduction: 1/t and (1 - t)/(t + 1) turn it.
        TLanes turn = TLanes.And(isLarge, TLanes.Fill(-0d));
        TLanes above = TLanes.Select(isMiddle, TLanes.Xor(size - one, turn), TLanes.Select(isLarge, one, size));
        TLanes below = TLanes.Select(isMiddle, size + one, TLanes.Select(isLarge, size, one));
        TLanes r = above / below;
        TLanes square = r * r;
        TLanes fourth = square * square;
        TLanes sum = TLanes.Fill(A11) + (TLanes.Fill(A12) * square);
        sum = (TLanes.Fill(A9) + (TLanes.Fill(A10) * square)) + (sum * fourth);
        sum = (TLanes.Fill(A7) + (TLanes.Fill(A8) * square)) + (sum * fourth);
        sum = (TLanes.Fill(A5) + (TLanes.Fill(A6) * square)) + (sum * fourth);
        sum = (TLanes.Fill(A3) + (TLanes.Fill(A4) * square)) + (sum * fourth);
        sum = (TLanes.Fill(A1) + (TLanes.Fill(A2) * square)) + (sum * fourth);
        sum = TLanes.Fill(A0) + (sum * square);
        TLanes angle = r + (r * (square * sum));
        TLanes start = TLanes.Select(isMiddle, TLanes.Fill(Quarter), TLanes.And(isLarge, TLanes.Fill(Half)));
        TLanes rest = TLanes.Select(isMiddle, TLanes.Fill(QuarterRest), TLanes.And(isLarge, TLanes.Fill(HalfRest)));
        return TLanes.Or(start + (TLanes.Xor(angle, turn) + rest), sign);
    }
}
