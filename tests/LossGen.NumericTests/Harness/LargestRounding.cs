// The largest magnitude at which anything was rounded on the way to a value, carried to the value by the slopes
// between: what a unit in the last place is worth where terms cancel. Constants and variables are exact. RoundingError
// adds all roundings up to a bound; this takes the largest one, to state errors by.
using LossGen.Formulas;
using static LossGen.Formulas.Operator;

namespace LossGen.NumericTests.Harness;

internal static class LargestRounding
{
    // The sum of the exponentials of what lies below the largest is rounded at its own size, and its logarithm has one
    // over that as its slope.
    private const double SumOfExponentials = 1;

    /// <summary>The magnitude for the value or values of an expression; 0 where nothing was rounded.</summary>
    public static double[] Of(Expr expr, Bindings bindings)
    {
        Dictionary<Expr, double[]> values = Interpreter.EvaluateAll(expr, bindings);
        Dictionary<Expr, double[]> sizes = [];
        foreach (Expr node in new ExprGraph(expr).Nodes)
        {
            double[] result = values[node];
            double[][] v = [.. node.Operands.Select(o => values[o])];
            double[][] s = [.. node.Operands.Select(o => sizes[o])];
            sizes[node] = node.Operator switch
            {
                Operator.Sum => [OfSum(v[0], s[0], bindings.Classes)],
                Maximum => [s[0].Max()],
                LogSumExp => [Math.Max(Math.Max(SumOfExponentials, Math.Abs(result[0])), Math.Max(Math.Abs(result[0] - v[0].Max()), s[0].Max()))],
                Softmax or LogSoftmax => [.. result.Select((r, c) => OfRow(node.Operator, v[0], s[0], c, r))],
                Gather => [At((int)v[1][0])(s[0])],
                _ => [.. result.Select((r, i) => OfScalar(node.Operator, [.. v.Select(At(i))], [.. s.Select(At(i))], Math.Abs(r), r))],
            };
        }

        return sizes[expr];
    }

    private static Func<double[], double> At(int i) => values => values[values.Length == 1 ? 0 : i];

    private static double OfScalar(Operator op, double[] v, double[] s, double size, double r) => op switch
    {
        Constant or Variable or Sign or Less or LessOrEqual or Equal or OneHot or ClassOffset => 0,
        Negate or Abs or Detach or StraightThrough => s[0],
        Add or Subtract => Math.Max(size, Math.Max(s[0], s[1])),
        Weigh when v[0] == 0 => 0,
        Multiply or Weigh => Math.Max(size, Math.Max(Carried(v[1], s[0]), Carried(v[0], s[1]))),
        Divide => Math.Max(size, Math.Max(Carried(1 / v[1], s[0]), Carried(r / v[1], s[1]))),
        Sqrt => Math.Max(size, r == 0 ? 0 : s[0] / (2 * r)),
        Exp => Math.Max(size, Carried(r, s[0])),
        Log => Math.Max(size, Carried(1 / v[0], s[0])),
        Log1p => Math.Max(size, Carried(1 / (1 + v[0]), s[0])),
        Expm1 => Math.Max(size, Carried(r + 1, s[0])),
        Sigmoid => Math.Max(size, Carried(r * (1 - r), s[0])),
        Softplus => Math.Max(size, Carried(1 / (1 + Math.Exp(-v[0])), s[0])),
        Tanh => Math.Max(size, Carried(1 - (r * r), s[0])),
        ArcTangent => Math.Max(size, Carried(1 / (1 + (v[0] * v[0])), s[0])),
        Power when v[1] == 0 || v[0] <= 0 => size,
        Power => Math.Max(size, Math.Max(Carried(v[1] * r / v[0], s[0]), Carried(r * Math.Log(v[0]), s[1]))),
        Max or Min or AtLeast => v[0] == r ? s[0] : s[1],
        Select => v[0] != 0 ? s[1] : s[2],
        BernoulliNll => size,
        _ => throw new NotSupportedException($"Nobody told the tests where {op} rounds."),
    };

    // What is not rounded weighs nothing, even at an infinite slope.
    private static double Carried(double slope, double size) => size == 0 ? 0 : Math.Abs(slope) * size;

    // Partial sums are rounded too, at up to the sum of the magnitudes.
    private static double OfSum(double[] v, double[] s, int classes) =>
        Enumerable.Range(0, classes).Sum(c => Math.Max(Math.Abs(At(c)(v)), At(c)(s)));

    // Logits are subtracted from the largest before they go into an exponential.
    private static double OfRow(Operator op, double[] x, double[] s, int c, double r)
    {
        double distance = x.Max() - At(c)(x);
        return op == Softmax
            ? r * Math.Max(Math.Max(1, distance), Math.Max(At(c)(s), s.Max()))
            : Math.Max(Math.Max(SumOfExponentials, Math.Max(Math.Abs(r), Math.Abs(r + distance))), Math.Max(At(c)(s), s.Max()));
    }
}
