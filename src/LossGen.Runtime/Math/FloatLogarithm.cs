// The logarithm family on lane groups of float. The argument is split into 2^k·m with m in [√½, √2), and
// ln m is a polynomial of f = m - 1 beside f - f²/2. Called by FloatMath. Coefficients:
// tools/coefficients/fit.py.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatLogarithm
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const float Ln2Upper = 0.693145752f; // 16 bits
    private const float Ln2Lower = 1.42860677e-06f;

    // (ln(1 + f) - f + f²/2) / f³
    private const float L0 = 0.3333333f;
    private const float L1 = -0.25000823f;
    private const float L2 = 0.20001227f;
    private const float L3 = -0.16623332f;
    private const float L4 = 0.14201751f;
    private const float L5 = -0.13160442f;
    private const float L6 = 0.12761761f;
    private const float L7 = -0.076340295f;

    // ln(1 + u) / u - 1 at u = t + ½
    private const float U0 = -0.18906978f;
    private const float U1 = -0.2885271f;
    private const float U2 = 0.13260885f;
    private const float U3 = -0.0676881f;
    private const float U4 = 0.036637843f;
    private const float U5 = -0.020565081f;
    private const float U6 = 0.011562918f;
    private const float U7 = -0.0067758057f;
    private const float U8 = 0.005277557f;
    private const float U9 = -0.0032003063f;

    /// <summary>ln x.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => Sum(TLanes.Exponent(x), TLanes.Significand(x) - TLanes.Fill(1f));

    /// <summary>ln x for normal positive x, +∞ or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        if (TLanes.HasExponents)
        {
            return Log(x);
        }

        TLanes result = Sum(FloatParts.ExponentOfNormal(x), FloatParts.SignificandOfNormal(x) - TLanes.Fill(1f));
        return TLanes.Select(TLanes.Less(x, TLanes.Fill(float.PositiveInfinity)), result, x);
    }

    /// <summary>ln(1 + x).</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // k from the rounded 1 + x; f = 2^-k·x + (2^-k - 1) is rounded once, where 2^-k is normal.
        TLanes u = x + TLanes.Fill(1f);
        TLanes inverse = Inverse(u);
        TLanes f = TLanes.Select(
            TLanes.Greater(u, TLanes.Fill(1.15292150e18f)),
            FloatParts.SignificandOfNormal(u) - TLanes.Fill(1f),
            TLanes.MultiplyAdd(x, inverse, inverse - TLanes.Fill(1f)));
        TLanes sign = TLanes.And(x, TLanes.Fill(-0f));
        return TLanes.HasExponents
            ? TLanes.Select(TLanes.Less(x, TLanes.Fill(-1)), TLanes.Fill(float.NaN), TLanes.Or(Sum(TLanes.Exponent(u), f), sign))
            : Ends(x, TLanes.Fill(-1), TLanes.Or(Sum(FloatParts.ExponentOfNormal(u), f), sign));
    }

    /// <summary>ln(1 + x) for x in [-1, 0] or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // As Log1p, but 2^-k is always normal, and of the ends only the pole is left.
        TLanes u = x + TLanes.Fill(1f);
        TLanes inverse = Inverse(u);
        TLanes f = TLanes.MultiplyAdd(x, inverse, inverse - TLanes.Fill(1f));
        if (TLanes.HasExponents)
        {
            return TLanes.Or(Sum(TLanes.Exponent(u), f), TLanes.And(x, TLanes.Fill(-0f)));
        }

        TLanes result = TLanes.Or(Sum(FloatParts.ExponentOfNormal(u), f), TLanes.And(x, TLanes.Fill(-0f)));
        return TLanes.Select(TLanes.Equal(x, TLanes.Fill(-1)), TLanes.Fill(float.NegativeInfinity), result);
    }

    /// <summary>ln(1 + u) - u for u in [0, 1] or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnitTail<TLanes>(TLanes u)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes t = u - TLanes.Fill(0.5f);
        TLanes square = t * t;
        TLanes first = TLanes.MultiplyAdd(TLanes.Fill(U1), t, TLanes.Fill(U0));
        TLanes second = TLanes.MultiplyAdd(TLanes.Fill(U3), t, TLanes.Fill(U2));
        TLanes third = TLanes.MultiplyAdd(TLanes.Fill(U5), t, TLanes.Fill(U4));
        TLanes fourth = TLanes.MultiplyAdd(TLanes.Fill(U7), t, TLanes.Fill(U6));
        TLanes fifth = TLanes.MultiplyAdd(TLanes.Fill(U9), t, TLanes.Fill(U8));
        TLanes fourthPower = square * square;
        TLanes lower = TLanes.MultiplyAdd(second, square, first);
        TLanes upper = TLanes.MultiplyAdd(fifth, fourthPower, TLanes.MultiplyAdd(fourth, square, third));
        return u * TLanes.MultiplyAdd(upper, fourthPower, lower);
    }

    // 2^-k for the k of a normal positive value.
    [MethodImpl(Inline)]
    private static TLanes Inverse<TLanes>(TLanes u)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes exponent = TLanes.And(FloatParts.Shifted(u), TLanes.Fill(BitConverter.Int32BitsToSingle(0x7F800000)));
        return TLanes.SubtractBits(TLanes.Fill(BitConverter.Int32BitsToSingle(0x7F000000)), exponent);
    }

    // k ln 2 + ln(1 + f), from the smallest part to the greatest.
    [MethodImpl(Inline)]
    private static TLanes Sum<TLanes>(TLanes k, TLanes f)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes square = f * f;
        TLanes first = TLanes.MultiplyAdd(TLanes.Fill(L1), f, TLanes.Fill(L0));
        TLanes second = TLanes.MultiplyAdd(TLanes.Fill(L3), f, TLanes.Fill(L2));
        TLanes third = TLanes.MultiplyAdd(TLanes.Fill(L5), f, TLanes.Fill(L4));
        TLanes fourth = TLanes.MultiplyAdd(TLanes.Fill(L7), f, TLanes.Fill(L6));
        TLanes fourthPower = square * square;
        TLanes lower = TLanes.MultiplyAdd(second, square, first);
        TLanes upper = TLanes.MultiplyAdd(fourth, square, third);
        TLanes sum = TLanes.MultiplyAdd(upper, fourthPower, lower);
        TLanes small = TLanes.MultiplyAdd(f * square, sum, k * TLanes.Fill(Ln2Lower));
        return TLanes.MultiplyAdd(k, TLanes.Fill(Ln2Upper), f + TLanes.MultiplyAdd(square, TLanes.Fill(-0.5f), small));
    }

    // -∞ at the pole, NaN before it; +∞ and NaN stay themselves.
    [MethodImpl(Inline)]
    private static TLanes Ends<TLanes>(TLanes x, TLanes pole, TLanes result)
        where TLanes : struct, ILanes<TLanes, float>
    {
        result = TLanes.Select(TLanes.Less(x, TLanes.Fill(float.PositiveInfinity)), result, x);
        result = TLanes.Select(TLanes.Less(x, pole), TLanes.Fill(float.NaN), result);
        return TLanes.Select(TLanes.Equal(x, pole), TLanes.Fill(float.NegativeInfinity), result);
    }
}
