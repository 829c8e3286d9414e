// The functions of vector math on lane groups of double: branch-free, without fused operations, the same
// bits in every width. Called by generated code and VectorMath. Bounds are checked over all floats by
// tools/LossGen.Ulp; docs/vector-math.md has the table.
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Functions of lane groups of <see cref="double"/>; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DoubleMath
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // (tanh x - x) / x³, of x²
    private const double T0 = -0.33333333333333276;
    private const double T1 = 0.1333333333332313;
    private const double T2 = -0.053968253961723486;
    private const double T3 = 0.021869488327254574;
    private const double T4 = -0.008863231636884416;
    private const double T5 = 0.003592082247400661;
    private const double T6 = -0.0014554796267587358;
    private const double T7 = 0.0005881835919140872;
    private const double T8 = -0.00023271608533259085;
    private const double T9 = 8.236075192337024e-05;
    private const double T10 = -1.8903861367632052e-05;

    /// <summary>exp(x), within 1.1 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleExponential.Exp(x);

    /// <summary>exp(x) for x ≤ 0 or NaN, within 1.1 ULP; cheaper than <see cref="Exp"/>.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleExponential.ExpNonPositive(x);

    /// <summary>ln x, within 1.1 ULP; -∞ at ±0, NaN below.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleLogarithm.Log(x);

    /// <summary>ln x for normal positive x, +∞ or NaN, within 1.1 ULP; cheaper than <see cref="Log"/> and of the same bits.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleLogarithm.LogPositive(x);

    /// <summary>ln(1 + x), within 2 ULP; -∞ at -1, NaN below.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleLogarithm.Log1p(x);

    /// <summary>ln(1 + x) for x in [0, 1] or NaN, within 2 ULP; cheaper than <see cref="Log1p"/>, with bits of its own.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnit<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => x + DoubleLogarithm.Log1pUnitTail(x);

    /// <summary>ln(1 + x) for x in [-1, 0] or NaN, within 2 ULP: <see cref="Log1p"/> under the name that float has a cheaper function for.</summary>
    [MethodImpl(Inline)]
    public static TLanes Log1pNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleLogarithm.Log1p(x);

    /// <summary>exp(x) - 1, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleExponential.Expm1(x);

    /// <summary>1 / (1 + exp(-x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes Sigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // With u = exp(-|x|) and w = u / (1 + u): 1 - w, or u - u·w on the negative side.
        TLanes u = DoubleExponential.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0d)));
        TLanes one = TLanes.Fill(1d);
        TLanes side = TLanes.Select(TLanes.Less(x, TLanes.Fill(0)), u, one);
        return side - (side * (u / (one + u)));
    }

    /// <summary>ln(1 + exp(x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes Softplus<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // max(x, 0) + ln(1 + u) with u = exp(-|x|); the greater of the last two terms comes last.
        TLanes u = DoubleExponential.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0d)));
        return TLanes.MaxNative(x, TLanes.Fill(0)) + DoubleLogarithm.Log1pUnitTail(u) + u;
    }

    /// <summary>-ln(1 + exp(-x)), within 2 ULP down to subnormal results.</summary>
    [MethodImpl(Inline)]
    public static TLanes LogSigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => -Softplus(-x);

    /// <summary>atan x, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes ArcTangent<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => DoubleArcTangent.Of(x);

    /// <summary>tanh x, within 2 ULP.</summary>
    [MethodImpl(Inline)]
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        // A polynomial near zero, 1 - 2u / (1 + u) with u = exp(-2|x|) beyond; both of |x|, then the sign.
        TLanes sign = TLanes.And(x, TLanes.Fill(-0d));
        TLanes size = TLanes.Xor(x, sign);
        TLanes square = size * size;
        TLanes fourth = square * square;
        TLanes eighth = fourth * fourth;
        TLanes sum = (TLanes.Fill(T8) + (TLanes.Fill(T9) * square)) + (TLanes.Fill(T10) * fourth);
        sum = (TLanes.Fill(T4) + (TLanes.Fill(T5) * square)) + ((TLanes.Fill(T6) + (TLanes.Fill(T7) * square)) * fourth)
            + (sum * eighth);
        sum = (TLanes.Fill(T0) + (TLanes.Fill(T1) * square)) + ((TLanes.Fill(T2) + (TLanes.Fill(T3) * square)) * fourth)
            + (sum * eighth);
        TLanes near = size + (size * (square * sum));
        TLanes u = DoubleExponential.ExpNonPositive(size * TLanes.Fill(-2));
        TLanes one = TLanes.Fill(1d);
        TLanes far = one - ((u + u) / (one + u));
        return TLanes.Or(TLanes.Select(TLanes.Less(size, TLanes.Fill(0.5625)), near, far), sign);
    }
}
