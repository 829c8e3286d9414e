// Vector math on lane groups of double. Called by generated code and VectorMath.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Functions of lane groups of <see cref="double"/>; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DoubleMath
{
    /// <summary>exp(x).</summary>
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => Math.Exp(x));

    /// <summary>exp(x) for x ≤ 0 or NaN.</summary>
    public static TLanes ExpNonPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => Math.Exp(x));

    /// <summary>ln x; -∞ at 0, NaN below.</summary>
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => Math.Log(x));

    /// <summary>ln x for normal positive x, +∞ or NaN.</summary>
    public static TLanes LogPositive<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => Math.Log(x));

    /// <summary>ln(1 + x), exact for small x.</summary>
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => OnePlus(x));

    /// <summary>ln(1 + x) for x in [0, 1] or NaN.</summary>
    public static TLanes Log1pUnit<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => OnePlus(x));

    /// <summary>exp(x) - 1, exact for small x.</summary>
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => MinusOne(x));

    /// <summary>1 / (1 + exp(-x)), with its tail down to subnormal results.</summary>
    public static TLanes Sigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => 1 / (1 + Math.Exp(-x)));

    /// <summary>ln(1 + exp(x)).</summary>
    public static TLanes Softplus<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => x > 0 ? x + OnePlus(Math.Exp(-x)) : OnePlus(Math.Exp(x)));

    /// <summary>-ln(1 + exp(-x)).</summary>
    public static TLanes LogSigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => x > 0 ? -OnePlus(Math.Exp(-x)) : x - OnePlus(Math.Exp(x)));

    /// <summary>tanh x.</summary>
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => Map(x, static x => Math.Tanh(x));

    private static double OnePlus(double x)
    {
        double u = 1 + x;
        return u == 1 || double.IsPositiveInfinity(u) ? x : Math.Log(u) * (x / (u - 1));
    }

    private static double MinusOne(double x)
    {
        double tanh = Math.Tanh(x / 2);
        return Math.Abs(x) > 1 ? Math.Exp(x) - 1 : 2 * tanh / (1 - tanh);
    }

    private static TLanes Map<TLanes>(TLanes x, Func<double, double> function)
        where TLanes : struct, ILanes<TLanes, double>
    {
        Span<double> lanes = stackalloc double[TLanes.Count];
        TLanes.Store(x, lanes, 0);
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = function(lanes[i]);
        }

        return TLanes.Load(lanes, 0);
    }
}
