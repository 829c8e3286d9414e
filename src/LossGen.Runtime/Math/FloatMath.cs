// The functions of vector math on lane groups of float: branch-free, polynomials by fused multiply-add, the same
// bits in every width. Called by generated code and VectorMath. Bounds are checked over all floats by
// tools/LossGen.Ulp; docs/vector-math.md has the table.
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Functions of lane groups of <see cref="float"/>; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FloatMath
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // (tanh x - x) / x³, of x²
    private const float T0 = -0.33333313f;
    private const float T1 = 0.13332452f;
    private const float T2 = -0.053837422f;
    private const float T3 = 0.021007432f;
    private const float T4 = -0.0061797756f;

    /// <summary>exp(x), within 1.1 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatExponential.Exp(x);

    /// <summary>exp(x) for x ≤ 0 or NaN, within 1.1 ULP; cheaper than <see cref="Exp"/>.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatExponential.ExpNonPositive(x);

    /// <summary>ln x, within 1.1 ULP; -∞ at ±0, NaN below.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatLogarithm.Log(x);

    /// <summary>ln x for normal positive x, +∞ or NaN, within 1.1 ULP; cheaper than <see cref="Log"/> and of the same bits.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatLogarithm.LogPositive(x);

    /// <summary>ln(1 + x), within 2 ULP; -∞ at -1, NaN below.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatLogarithm.Log1p(x);

    /// <summary>ln(1 + x) for x in [0, 1] or NaN, within 2 ULP; cheaper than <see cref="Log1p"/>, with bits of its own.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnit<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => x + FloatLogarithm.Log1pUnitTail(x);

    /// <summary>ln(1 + x) for x in [-1, 0] or NaN, within 2 ULP; cheaper than <see cref="Log1p"/> and of the same bits.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatLogarithm.Log1pNonPositive(x);

    /// <summary>exp(x) - 1, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatExponential.Expm1(x);

    /// <summary>1 / (1 + exp(-x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes Sigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // With u = exp(-|x|) and w = u / (1 + u): 1 - w, or u - u·w on the negative side.
        TLanes u = FloatExponential.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0f)));
        TLanes one = TLanes.Fill(1f);
        TLanes side = TLanes.Select(TLanes.Less(x, TLanes.Fill(0)), u, one);
        return side - (side * (u / (one + u)));
    }

    /// <summary>ln(1 + exp(x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes Softplus<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // max(x, 0) + ln(1 + u) with u = exp(-|x|); the greater of the last two terms comes last.
        TLanes u = FloatExponential.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0f)));
        return TLanes.MaxNative(x, TLanes.Fill(0)) + FloatLogarithm.Log1pUnitTail(u) + u;
    }

    /// <summary>-ln(1 + exp(-x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogSigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => -Softplus(-x);

    /// <summary>atan x, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes ArcTangent<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => FloatArcTangent.Of(x);

    /// <summary>tanh x, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        // A polynomial near zero, 1 - 2u / (1 + u) with u = exp(-2|x|) beyond; both of |x|, then the sign.
        TLanes sign = TLanes.And(x, TLanes.Fill(-0f));
        TLanes size = TLanes.Xor(x, sign);
        TLanes square = size * size;
        TLanes sum = TLanes.MultiplyAdd(TLanes.Fill(T4), square, TLanes.Fill(T3));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(T2));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(T1));
        sum = TLanes.MultiplyAdd(sum, square, TLanes.Fill(T0));
        TLanes near = TLanes.MultiplyAdd(size * square, sum, size);
        TLanes u = FloatExponential.ExpNonPositive(size * TLanes.Fill(-2));
        TLanes one = TLanes.Fill(1f);
        TLanes far = one - ((u + u) / (one + u));
        return TLanes.Or(TLanes.Select(TLanes.Less(size, TLanes.Fill(0.5625f)), near, far), sign);
    }
}
