// Derivatives of the interpreter's values by differences: what the differentiator is held against.
using LossGen.Formulas;

namespace LossGen.Tests.Formulas;

internal static class FiniteDifferences
{
    /// <summary>The derivative of the sum of all values of an expression by element <paramref name="k"/> of a variable.</summary>
    public static double Of(Expr expr, Bindings at, string variable, int k) =>
        Extrapolate(h => Interpreter.Evaluate(expr, Moved(at, variable, k, h)).Sum());

    /// <summary>The derivative of element k of an expression by element k of a variable.</summary>
    public static double Diagonal(Expr expr, Bindings at, string variable, int k) =>
        Extrapolate(h => Element(Interpreter.Evaluate(expr, Moved(at, variable, k, h)), k));

    /// <summary>Element k of a value; the value itself if it is the same for all classes.</summary>
    public static double Element(double[] value, int k) => value[value.Length == 1 ? 0 : k];

    // Central differences of two steps; their combination has an error of h⁴.
    private static double Extrapolate(Func<double, double> value)
    {
        const double h = 1e-3;
        double wide = (value(h) - value(-h)) / (2 * h), narrow = (value(h / 2) - value(-h / 2)) / h;
        return ((4 * narrow) - wide) / 3;
    }

    private static Bindings Moved(Bindings at, string variable, int k, double h)
    {
        Bindings moved = at.Copy();
        moved[variable][moved[variable].Length == 1 ? 0 : k] += h;
        return moved;
    }
}
