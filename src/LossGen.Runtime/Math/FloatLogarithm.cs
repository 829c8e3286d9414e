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

    // Adding it to the bits of x in [√½, √2)·2^k makes the exponent field k's.
    private static float Offset => BitConverter.Int32BitsToSingle(0x3F800000 - 0x3F3504F3);

    private static float RootHalf => BitConverter.Int32BitsToSingle(0x3F3504F3);

    private static float Mantissa => BitConverter.Int32BitsToSingle(0x007FFFFF);

    /// <summary>ln x.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes subnormal = TLanes.Less(x, TLanes.Fill(1.17549435e-38f));
        TLanes normal = TLanes.Select(subnormal, x * TLanes.Fill(16777216f), x);
        TLanes bits = TLanes.AddBits(normal, TLanes.Fill(Offset));
        TLanes k = Exponent(bits) - TLanes.And(subnormal, TLanes.Fill(24f));
        return Ends(x, TLanes.Fill(0), Sum(k, Fraction(bits) - TLanes.Fill(1f)));
    }

    /// <summary>ln x for normal positive x, +∞ or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes bits = TLanes.AddBits(x, TLanes.Fill(Offset));
        TLanes result = Sum(Exponent(bits), Fraction(bits) - TLanes.Fill(1f));
        return TLanes.Select(TLanes.Less(x, TLanes.Fill(float.PositiveInfinity)), result, x);
    }

    /// <summary>ln(1 + x).</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // k from the rounded 1 + x; f = 2^-k·x + (2^-k - 1) is rounded once, where 2^-k is normal.
        TLanes u = x + TLanes.Fill(1f);
        TLanes bits = TLanes.AddBits(u, TLanes.Fill(Offset));
        TLanes exponent = TLanes.And(bits, TLanes.Fill(BitConverter.Int32BitsToSingle(0x7F800000)));
        TLanes inverse = TLanes.SubtractBits(TLanes.Fill(BitConverter.Int32BitsToSingle(0x7F000000)), exponent);
        TLanes f = TLanes.Select(
            TLanes.Greater(u, TLanes.Fill(1.15292150e18f)),
            Fraction(bits) - TLanes.Fill(1f),
            TLanes.MultiplyAdd(x, inverse, inverse - TLanes.Fill(1f)));
        TLanes result = TLanes.Or(Sum(Exponent(bits), f), TLanes.And(x, TLanes.Fill(-0f)));
        return Ends(x, TLanes.Fill(-1), result);
    }

    /// <summary>ln(1 + u) - u for u in [0, 1] or NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnitTail<TLanes>(TLanes u)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes t = u - TLanes.Fill(0.5f);
        TLanes sum = TLanes.MultiplyAdd(TLanes.Fill(U9), t, TLanes.Fill(U8));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U7));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U6));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U5));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U4));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U3));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U2));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U1));
        sum = TLanes.MultiplyAdd(sum, t, TLanes.Fill(U0));
        return u * sum;
    }

    // k ln 2 + ln(1 + f), from the smallest part to the greatest.
    [MethodImpl(Inline)]
    private static TLanes Sum<TLanes>(TLanes k, TLanes f)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes square = f * f;
        TLanes sum = TLanes.MultiplyAdd(TLanes.Fill(L7), f, TLanes.Fill(L6));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L5));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L4));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L3));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L2));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L1));
        sum = TLanes.MultiplyAdd(sum, f, TLanes.Fill(L0));
        TLanes small = TLanes.MultiplyAdd(f * square, sum, k * TLanes.Fill(Ln2Lower));
        return TLanes.MultiplyAdd(k, TLanes.Fill(Ln2Upper), f + TLanes.MultiplyAdd(square, TLanes.Fill(-0.5f), small));
    }

    [MethodImpl(Inline)]
    private static TLanes Exponent<TLanes>(TLanes bits)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.Or(TLanes.ShiftRight(bits, 23), TLanes.Fill(8388608f)) - TLanes.Fill(8388608f + 127);

    [MethodImpl(Inline)]
    private static TLanes Fraction<TLanes>(TLanes bits)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.AddBits(TLanes.And(bits, TLanes.Fill(Mantissa)), TLanes.Fill(RootHalf));

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
