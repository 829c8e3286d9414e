// The exponential family on lane groups of double. x is split into n·ln 2 + r with |r| ≤ ln 2 / 2: adding
// a magic number leaves n, biased to an exponent, in the lowest bits, and ln 2 is cut so that n times
// its upper part is exact. Called by DoubleMath. Coefficients: tools/coefficients/fit.py.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleExponential
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const double Log2E = 1.4426950408889634;
    private const double Ln2Upper = 0.6931471805598903; // 42 bits
    private const double Ln2Lower = 5.497923018708371e-14;
    private const double Magic = 6755399441055744d; // 1.5 · 2^52

    // (e^r - 1 - r) / r²
    private const double E0 = 0.5000000000000011;
    private const double E1 = 0.16666666666666452;
    private const double E2 = 0.04166666666652722;
    private const double E3 = 0.008333333333472104;
    private const double E4 = 0.001388888894424916;
    private const double E5 = 0.00019841269551174826;
    private const double E6 = 2.4801492558486042e-05;
    private const double E7 = 2.755754903440108e-06;
    private const double E8 = 2.763041614289476e-07;
    private const double E9 = 2.5011275655740456e-08;

    /// <summary>e^x.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // 2^n does not always fit one factor: 2^⌊n/2⌋ and 2^(n - ⌊n/2⌋) do. The clamps let NaN pass.
        x = TLanes.MinNative(TLanes.Fill(710d), TLanes.MaxNative(TLanes.Fill(-746d), x));
        TLanes shifted = (x * TLanes.Fill(Log2E)) + TLanes.Fill(Magic + 2046);
        TLanes n = shifted - TLanes.Fill(Magic + 2046);
        TLanes r = x - (n * TLanes.Fill(Ln2Upper)) - (n * TLanes.Fill(Ln2Lower));
        TLanes half = TLanes.ShiftRight(shifted, 1);
        TLanes lower = TLanes.ShiftLeft(half, 52);
        TLanes upper = TLanes.ShiftLeft(TLanes.SubtractBits(shifted, half), 52);
        return (TLanes.Fill(1d) + (r + Tail(r))) * lower * upper;
    }

    /// <summary>e^x for x ≤ 0 or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // 2^(n + 100) is normal whatever n, and times 2^-100 it is exact.
        x = TLanes.MaxNative(TLanes.Fill(-746d), x);
        TLanes shifted = (x * TLanes.Fill(Log2E)) + TLanes.Fill(Magic + 1023 + 100);
        TLanes n = shifted - TLanes.Fill(Magic + 1023 + 100);
        TLanes r = x - (n * TLanes.Fill(Ln2Upper)) - (n * TLanes.Fill(Ln2Lower));
        TLanes power = TLanes.ShiftLeft(shifted, 52) * TLanes.Fill(7.888609052210118e-31);
        return (TLanes.Fill(1d) + (r + Tail(r))) * power;
    }

    /// <summary>e^x - 1.</summary>
    [MethodImpl(Inline)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // 2^n (e^r - 1) + (2^n - 1), all halved so that 2^n fits; what rounding r lost is added to e^r - 1.
        // The smallest x are their own results: halves of subnormals don't come back.
        TLanes clamped = TLanes.MinNative(TLanes.Fill(710d), TLanes.MaxNative(TLanes.Fill(-40d), x));
        TLanes shifted = (clamped * TLanes.Fill(Log2E)) + TLanes.Fill(Magic + 1022);
        TLanes n = shifted - TLanes.Fill(Magic + 1022);
        TLanes upper = clamped - (n * TLanes.Fill(Ln2Upper));
        TLanes lower = n * TLanes.Fill(Ln2Lower);
        TLanes r = upper - lower;
        TLanes power = TLanes.ShiftLeft(shifted, 52);
        TLanes result = ((r + (Tail(r) + (upper - r - lower))) * power) + (power - TLanes.Fill(0.5));
        return TLanes.Select(TLanes.Less(TLanes.Abs(x), TLanes.Fill(8.673617379884035e-19)), x, result + result);
    }

    [MethodImpl(Inline)]
    private static TLanes Tail<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes, double>
    {
        TLanes square = r * r;
        TLanes fourth = square * square;
        TLanes sum = TLanes.Fill(E8) + (TLanes.Fill(E9) * r);
        sum = (TLanes.Fill(E4) + (TLanes.Fill(E5) * r)) + ((TLanes.Fill(E6) + (TLanes.Fill(E7) * r)) * square)
            + (sum * fourth);
        sum = (TLanes.Fill(E0) + (TLanes.Fill(E1) * r)) + ((TLanes.Fill(E2) + (TLanes.Fill(E3) * r)) * square)
            + (sum * fourth);
        return square * sum;
    }
}
