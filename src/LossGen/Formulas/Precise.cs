// The scalar functions that the base class library of netstandard2.0 lacks, accurate to a few ULP in
// double. Used by the interpreter, which is the oracle of other tests, and so by constant folding.
namespace LossGen.Formulas;

/// <summary>Accurate scalar functions in double.</summary>
internal static class Precise
{
    /// <summary>log(1 + x): Kahan's correction of the rounding of 1 + x.</summary>
    public static double Log1p(double x)
    {
        double u = 1 + x;
        if (u == 1)
        {
            return x;
        }

        return double.IsPositiveInfinity(u) ? u : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>exp(x) − 1: Kahan's correction of the cancellation near 0.</summary>
    public static double Expm1(double x)
    {
        double u = Math.Exp(x);
        if (u == 1)
        {
            return x;
        }

        return Math.Abs(x) < 1 ? (u - 1) * (x / Math.Log(u)) : u - 1;
    }

    /// <summary>1 / (1 + exp(−x)), with the relative accuracy of exp in the left tail.</summary>
    public static double Sigmoid(double x)
    {
        double e = Math.Exp(-Math.Abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /// <summary>log(1 + exp(x)).</summary>
    public static double Softplus(double x) => Math.Max(x, 0) + Log1p(Math.Exp(-Math.Abs(x)));

    /// <summary>−1, 0 or +1; 0 for NaN.</summary>
    public static double Sign(double x) => x > 0 ? 1 : x < 0 ? -1 : 0;

    /// <summary>w·v, but 0 wherever w is 0.</summary>
    public static double Weigh(double w, double v) => w == 0 ? 0 : w * v;

    /// <summary>The value, but no less than the floor; NaN stays NaN.</summary>
    public static double AtLeast(double value, double floor) => value < floor ? floor : value;

    /// <summary>The binary cross entropy of a probability, each logarithm held at −100 from below.</summary>
    public static double BernoulliNll(double p, double y) =>
        ((y - 1) * AtLeast(Log1p(-p), -100)) - (y * AtLeast(Math.Log(p), -100));
}
