// How far a value may be off when every operation of its formula rounds: a running error analysis of
// first order. The oracle tests take their tolerance from it, so that a difference of nearly equal terms
// gets the room its terms need, and a sum of like-signed terms none beyond its own last places.
using LossGen.Formulas;
using static LossGen.Formulas.Operator;

namespace LossGen.NumericTests.Harness;

/// <summary>Bounds of rounding errors.</summary>
/// <param name="unit">The relative error of one rounding: half a unit in the last place.</param>
/// <param name="least">The smallest subnormal number, which results that underflow are off by.</param>
internal sealed class RoundingError(double unit, double least)
{
    // What the vector math is allowed, in roundings: two units in the last place.
    private const double Function = 4;

    /// <summary>An absolute error bound for the value or values of an expression.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="bindings">A row.</param>
    public double[] Of(Expr expr, Bindings bindings)
    {
        // 64 slots are added up in order, then folded by six additions. Where a lane holds a row, 64 classes are added
        // up in order at a time, which roundings to both sides make as good.
        double additions = (bindings.Classes / 64.0) + 6;
        Dictionary<Expr, double[]> values = Interpreter.EvaluateAll(expr, bindings);
        Dictionary<Expr, double[]> errors = [];
        foreach (Expr node in new ExprGraph(expr).Nodes)
        {
            double[] result = values[node];
            double[][] v = [.. node.Operands.Select(o => values[o])];
            double[][] e = [.. node.Operands.Select(o => errors[o])];
            double[] bounds = node.Operator switch
            {
                Operator.Sum or LogSumExp or Maximum => [OfReduction(node.Operator, v[0], e[0], result[0], bindings.Classes, additions)],
                Softmax or LogSoftmax => OfRow(node.Operator, v[0], e[0], result, bindings.Classes, additions),
                Gather => [e[0][e[0].Length == 1 ? 0 : (int)v[1][0]]],
                OneHot or ClassOffset or Variable => new double[result.Length],
                _ => [.. result.Select((r, i) => OfScalar(node, [.. v.Select(At(i))], [.. e.Select(At(i))], r))],
            };

            // What is infinite is so exactly: what it comes to further on has the errors of the other terms only.
            errors[node] = [.. bounds.Select((bound, i) => double.IsInfinity(At(i)(result)) ? 0 : bound)];
        }

        return errors[expr];
    }

    private static Func<double[], double> At(int i) => values => values[values.Length == 1 ? 0 : i];

    private double OfScalar(Expr node, double[] v, double[] e, double r) => node.Operator switch
    {
        Constant => unit * Math.Abs(r),
        Add or Subtract => e[0] + e[1] + (unit * Math.Abs(r)),
        Multiply => Product(v, e, r),
        Weigh => v[0] == 0 ? 0 : Product(v, e, r),
        Divide => (e[0] / Math.Abs(v[1])) + (Math.Abs(r / v[1]) * e[1]) + (unit * Math.Abs(r)) + least,
        Negate or Abs or Detach or StraightThrough => e[0],
        Sign or Less or LessOrEqual or Equal => 0,
        Sqrt => (r == 0 ? 0 : e[0] / (2 * r)) + (unit * r),
        Exp => (r * (e[0] + (Function * unit))) + least,
        Log => (e[0] / Math.Abs(v[0])) + (Function * unit * Math.Abs(r)),
        Log1p => (e[0] / Math.Abs(1 + v[0])) + (Function * unit * Math.Abs(r)),
        Expm1 => ((r + 1) * e[0]) + (Function * unit * Math.Abs(r)),
        Sigmoid => (r * (1 - r) * e[0]) + (Function * unit * r) + (2 * least),
        Softplus => (e[0] / (1 + Math.Exp(-v[0]))) + (Function * unit * r) + (2 * least),
        Tanh => ((1 - (r * r)) * e[0]) + (Function * unit * Math.Abs(r)),
        ArcTangent => (e[0] / (1 + (v[0] * v[0]))) + (Function * unit * Math.Abs(r)),
        Power => OfPower(v, e, r),
        Max or Min or AtLeast => Math.Max(e[0], e[1]),
        Select => v[0] != 0 ? e[1] : e[2],
        BernoulliNll => (Function + 3) * unit * Math.Abs(r),
        _ => throw new NotSupportedException($"No error bound is known for {node.Operator}."),
    };

    private double Product(double[] v, double[] e, double r) =>
        (Math.Abs(v[0]) * e[1]) + (Math.Abs(v[1]) * e[0]) + (unit * Math.Abs(r)) + least;

    // As exp(p·log x), unless the exponent asks for a few products: the exponent's own error grows with it.
    private double OfPower(double[] v, double[] e, double r)
    {
        if (v[1] == 0)
        {
            return 0;
        }

        double log = v[0] > 0 ? Math.Log(v[0]) : 0, slope = v[0] > 0 ? Math.Abs(v[1]) * r / v[0] : Math.Pow(e[0], v[1]) / Math.Max(e[0], least);
        return (slope * e[0]) + (r * Math.Abs(log) * e[1]) + (((Math.Abs(v[1] * log) * (Function + 2)) + Function) * unit * r) + least;
    }

    private double OfReduction(Operator op, double[] v, double[] e, double r, int classes, double additions) => op switch
    {
        Operator.Sum => Wide(e, classes).Sum() + (additions * unit * Wide(v, classes).Sum(Math.Abs)),
        Maximum => e.Max(),
        _ => e.Max() + ((additions + Function + 2) * unit) + (2 * Function * unit * Math.Abs(r)),
    };

    private double[] OfRow(Operator op, double[] x, double[] e, double[] r, int classes, double additions)
    {
        x = Wide(x, classes);
        e = Wide(e, classes);
        double top = x.Max(), worst = e.Max();
        double logSum = Math.Log(x.Sum(value => Math.Exp(value - top)));
        return [.. r.Select((p, c) =>
        {
            double shift = e[c] + worst + (double.IsInfinity(x[c]) ? 0 : unit * Math.Abs(x[c] - top));
            return op == Softmax
                ? (p * (shift + ((additions + (2 * Function) + 2) * unit))) + (2 * least)
                : shift + ((additions + Function + 2) * unit) + (Function * unit * logSum) + (unit * Math.Abs(p));
        })];
    }

    private static double[] Wide(double[] values, int classes) =>
        values.Length == classes ? values : [.. Enumerable.Repeat(values[0], classes)];
}
