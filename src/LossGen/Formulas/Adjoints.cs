// How adjoints are added up and sent through the rules. Selections and weights are kept outermost: what
// a selection does not take, or a zero weight masks, must not reach the gradient as 0·∞ or 0·NaN.
// Used by the differentiator only.
namespace LossGen.Formulas;

/// <summary>Arithmetic of adjoints.</summary>
internal static class Adjoints
{
    /// <summary>The sum of two contributions; those of one selection are added inside it.</summary>
    public static Expr Add(Expr a, Expr b)
    {
        if (a.Is(0) || b.Is(0))
        {
            return a.Is(0) ? b : a;
        }

        return a.Operator == Operator.Select && b.Operator == Operator.Select && a[0].Equals(b[0])
            ? Maths.Select(a[0], Add(a[1], b[1]), Add(a[2], b[2]))
            : a + b;
    }

    /// <summary>
    /// What an operand of a node gains. Where the node varies by class and the operand does not, the classes'
    /// contributions are added up.
    /// </summary>
    /// <param name="node">The user of the operand.</param>
    /// <param name="index">The operand's place in the node.</param>
    /// <param name="adjoint">The node's own adjoint.</param>
    /// <param name="isFixed">Whether an expression is free of the variable differentiated by.</param>
    public static Expr Push(Expr node, int index, Expr adjoint, Func<Expr, bool> isFixed)
    {
        Expr gained = Route(node, index, adjoint, isFixed);
        bool broadcast = (node.VariesByClass() || node.Operator.IsReduction()) && !node[index].VariesByClass();
        return broadcast ? OverClasses(gained) : gained;
    }

    private static Expr Route(Expr node, int index, Expr adjoint, Func<Expr, bool> isFixed)
    {
        bool passes(Expr factor) => node.Operator.IsElementwise() || !factor.VariesByClass();

        if (IsMask(adjoint) && passes(adjoint[0]))
        {
            return Inside(adjoint, part => Route(node, index, part, isFixed));
        }

        if (adjoint.Operator == Operator.Multiply && IsMask(adjoint[1]) && passes(adjoint[0]) && passes(adjoint[1][0]))
        {
            return adjoint[0] * Inside(adjoint[1], part => Route(node, index, part, isFixed));
        }

        // A fixed factor of a weighed value multiplies the loss outside the weight, and so it does here.
        if (node.Operator == Operator.Weigh && index == 1 && isFixed(adjoint))
        {
            return adjoint * Maths.Weigh(node[0], 1);
        }

        return DerivativeRules.Of(node.Operator)[index](node, adjoint);
    }

    private static Expr OverClasses(Expr gained) =>
        IsMask(gained) && !gained[0].VariesByClass() ? Inside(gained, OverClasses)
        : gained.Is(0) ? gained
        : Maths.Sum(gained);

    private static bool IsMask(Expr adjoint) => adjoint.Operator == Operator.Weigh
        || (adjoint.Operator == Operator.Select && (adjoint[1].Is(0) || adjoint[2].Is(0)));

    private static Expr Inside(Expr mask, Func<Expr, Expr> map) => mask.Operator == Operator.Weigh
        ? Maths.Weigh(mask[0], map(mask[1]))
        : Maths.Select(mask[0], mask[1].Is(0) ? 0 : map(mask[1]), mask[2].Is(0) ? 0 : map(mask[2]));
}
