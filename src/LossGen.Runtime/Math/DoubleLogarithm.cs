// The logarithm family on lane groups of double. The argument is split into 2^k·m with m in [√½, √2), and
// ln m is a polynomial of f = m - 1 beside f - f²/2. Called by DoubleMath. Coefficients:
// tools/coefficients/fit.py.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleLogarithm
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const double Ln2Upper = 0.6931471805598903; // 42 bits
    private const double Ln2Lower = 5.497923018708371e-14;

    // (ln(1 + f) - f + f²/2) / f³
    private const double L0 = 0.3333333333333314;
    private const double L1 = -0.2499999999998795;
    private const double L2 = 0.2000000000006679;
    private const double L3 = -0.166666666698314;
    private const double L4 = 0.14285714280076087;
    private const double L5 = -0.12499999690977004;
    private const double L6 = 0.1111111114802403;
    private const double L7 = -0.10000015226033733;
    private const double L8 = 0.09090923932170626;
    private const double L9 = -0.08332913075767989;
    private const double L10 = 0.0769152940073916;
    private const double L11 = -0.0714944561989427;
    private const double L12 = 0.06684598976745725;
    private const double L13 = -0.061966372293757795;
    private const double L14 = 0.05668282250690943;
    private const double L15 = -0.05677884198676074;
    private const double L16 = 0.06503854650296015;
    private const double L17 = -0.05981803940178332;
    private const double L18 = 0.026149026630013568;

    // ln(1 + u) / u - 1 at u = t + ½
    private const double U0 = -0.18906978378367123;
    private const double U1 = -0.28852709909932406;
    private const double U2 = 0.13260975375420225;
    private const double U3 = -0.06768864331094342;
    private const double U4 = 0.03661185452318713;
    private const double U5 = -0.020548811920223436;
    private const double U6 = 0.01183379210913237;
    private const double U7 = -0.006945394946164574;
    private const double U8 = 0.004136179124405933;
    private const double U9 = -0.002491841623544527;
    private const double U10 = 0.00151538287229622;
    private const double U11 = -0.0009288535590922707;
    private const double U12 = 0.0005730645007930522;
    private const double U13 = -0.0003548420640301821;
    private const double U14 = 0.00022108115271969792;
    private const double U15 = -0.00014202733834759904;
    private const double U16 = 8.970604934522674e-05;
    private const double U17 = -4.4964011523859854e-05;
    private const double U18 = 2.757937546974247e-05;
    private const double U19 = -3.8254879439080346e-05;
    private const double U20 = 2.499517343124455e-05;

    /// <summary>ln x.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Sum(TLanes.Exponent(x), TLanes.Significand(x) - TLanes.Fill(1d));

    /// <summary>ln x for normal positive x, +∞ or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        if (TLanes.HasExponents)
        {
            return Log(x);
        }

        TLanes result = Sum(DoubleParts.ExponentOfNormal(x), DoubleParts.SignificandOfNormal(x) - TLanes.Fill(1d));
        return TLanes.Select(TLanes.Less(x, TLanes.Fill(double.PositiveInfinity)), result, x);
    }

    /// <summary>ln(1 + x).</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // k from the rounded 1 + x; f = 2^-k·x + (2^-k - 1) is rounded once, where 2^-k is normal.
        TLanes u = x + TLanes.Fill(1d);
        TLanes exponent = TLanes.And(DoubleParts.Shifted(u), TLanes.Fill(BitConverter.Int64BitsToDouble(0x7FF0000000000000)));
        TLanes inverse = TLanes.SubtractBits(TLanes.Fill(BitConverter.Int64BitsToDouble(0x7FE0000000000000)), exponent);
        TLanes f = TLanes.Select(
            TLanes.Greater(u, TLanes.Fill(1152921504606846976d)),
            DoubleParts.SignificandOfNormal(u) - TLanes.Fill(1d),
            (x * inverse) + (inverse - TLanes.Fill(1d)));
        TLanes result = TLanes.Or(Sum(DoubleParts.ExponentOfNormal(u), f), TLanes.And(x, TLanes.Fill(-0d)));
        return Ends(x, TLanes.Fill(-1), result);
    }

    /// <summary>ln(1 + u) - u for u in [0, 1] or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnitTail<TLanes>(TLanes u)
        where TLanes : struct, ILanes<TLanes, double>
    {
        TLanes t = u - TLanes.Fill(0.5);
        TLanes square = t * t;
        TLanes fourth = square * square;
        TLanes sum = (TLanes.Fill(U16) + (TLanes.Fill(U17) * t)) + (((TLanes.Fill(U18) + (TLanes.Fill(U19) * t)) + (TLanes.Fill(U20) * square)) * square);
        sum = (TLanes.Fill(U12) + (TLanes.Fill(U13) * t)) + ((TLanes.Fill(U14) + (TLanes.Fill(U15) * t)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(U8) + (TLanes.Fill(U9) * t)) + ((TLanes.Fill(U10) + (TLanes.Fill(U11) * t)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(U4) + (TLanes.Fill(U5) * t)) + ((TLanes.Fill(U6) + (TLanes.Fill(U7) * t)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(U0) + (TLanes.Fill(U1) * t)) + (((TLanes.Fill(U2) + (TLanes.Fill(U3) * t)) * square)
            + (sum * fourth));
        return u * sum;
    }

    // k ln 2 + ln(1 + f), from the smallest part to the greatest.
    [MethodImpl(Inline)]
    private static TLanes Sum<TLanes>(TLanes k, TLanes f)
        where TLanes : struct, ILanes<TLanes, double>
    {
        TLanes square = f * f;
        TLanes fourth = square * square;
        TLanes sum = (TLanes.Fill(L16) + (TLanes.Fill(L17) * f)) + (TLanes.Fill(L18) * square);
        sum = (TLanes.Fill(L12) + (TLanes.Fill(L13) * f)) + ((TLanes.Fill(L14) + (TLanes.Fill(L15) * f)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(L8) + (TLanes.Fill(L9) * f)) + ((TLanes.Fill(L10) + (TLanes.Fill(L11) * f)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(L4) + (TLanes.Fill(L5) * f)) + ((TLanes.Fill(L6) + (TLanes.Fill(L7) * f)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(L0) + (TLanes.Fill(L1) * f)) + ((TLanes.Fill(L2) + (TLanes.Fill(L3) * f)) * square)
            + (sum * fourth);
        TLanes small = (k * TLanes.Fill(Ln2Lower)) + (f * square * sum);
        return (k * TLanes.Fill(Ln2Upper)) + (f + (small - (square * TLanes.Fill(0.5))));
    }

    // -∞ at the pole, NaN before it; +∞ and NaN stay themselves.
    [MethodImpl(Inline)]
    private static TLanes Ends<TLanes>(TLanes x, TLanes pole, TLanes result)
        where TLanes : struct, ILanes<TLanes, double>
    {
        result = TLanes.Select(TLanes.Less(x, TLanes.Fill(double.PositiveInfinity)), result, x);
        result = TLanes.Select(TLanes.Less(x, pole), TLanes.Fill(double.NaN), result);
        return TLanes.Select(TLanes.Equal(x, pole), TLanes.Fill(double.NegativeInfinity), result);
    }
}
