// Whether the two sides of a straight-through value are the same number in exact arithmetic (one is there for its
// accuracy, the other for its slope), or two different ones (a clamp whose slope is left out). Asked by LatexNotation.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal static class SameValue
{
    private static readonly double[] Probes = [0.37, -1.21, 2.3];

    /// <summary>Whether value and slope of the node agree at some points.</summary>
    public static bool Of(Expr straightThrough) => Probes.All(probe =>
    {
        Bindings bindings = new();
        foreach ((int i, Expr variable) in ExprGraph.Variables(straightThrough).Index())
        {
            bindings.Set(variable.Name, probe * (1 + (0.37 * i)));
        }

        double value = Interpreter.Evaluate(straightThrough[0], bindings)[0];
        double slope = Interpreter.Evaluate(straightThrough[1], bindings)[0];
        return Math.Abs(value - slope) <= 1e-9 * (1 + Math.Abs(value));
    });
}
