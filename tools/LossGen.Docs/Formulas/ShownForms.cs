// Where a page writes another form of a formula than the kernel computes: the same number, without what is only
// there for its accuracy or its slope. Applied by FormulaBlock to every node, operands first.
using LossGen.Formulas;
using static LossGen.Formulas.Operator;

namespace LossGen.Docs.Formulas;

internal static class ShownForms
{
    /// <summary>The form to be shown; the node itself where there is no better one.</summary>
    public static Expr Of(Expr node) => node.Operator switch
    {
        StraightThrough => SameValue.Of(node) ? node[1] : node[0],

        // The exponential of a log-probability is the probability.
        Exp when node[0].Operator == LogSoftmax => Expr.Of(Softmax, node[0][0]),
        Exp when node[0].Operator == Gather && node[0][0].Operator == LogSoftmax => Expr.Of(Gather, Expr.Of(Softmax, node[0][0][0]), node[0][1]),
        Expm1 => Of(Expr.Of(Exp, node[0])) - 1,

        // |v|² = v², |v|·sgn v = v.
        Multiply when node[0].Operator == Abs && node[1].Equals(node[0]) => node[0][0] * node[0][0],
        Multiply when node[0].Operator == Abs && node[1].Operator == Sign && node[0][0].Equals(node[1][0]) => node[0][0],
        Multiply when node[0].Operator == Sign && node[1].Operator == Abs && node[0][0].Equals(node[1][0]) => node[0][0],
        Power when node[0].Operator == Abs && node[1].Is(2) => node[0][0] * node[0][0],
        Power when node[1].Is(1) => node[0],
        Power when node[1].Is(2) => node[0] * node[0],
        Power when node[1].Is(0.5) => Expr.Of(Sqrt, node[0]),

        // 0 where v = 0, else a root of v: a root of v, but for its slope.
        Select when IsRootGuard(node) => node[2],

        // One condition instead of two, one after the other.
        Select when node[1].Operator == Select && node[1][2].Equals(node[2]) => Expr.Of(Select, node[0] * node[1][0], node[1][1], node[2]),
        _ => node,
    };

    private static bool IsRootGuard(Expr node) =>
        node[1].Is(0) && node[0].Operator == Equal && node[0][1].Is(0) && node[2].Operator is Sqrt or Power && node[2][0].Equals(node[0][0]);
}
