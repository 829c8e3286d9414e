// The slope of x/√(x² + c), which square roots of squares have as their gradient. The quotient rule makes
// 1/s − x²/s³ of it, which far from 0 is nothing but rounding; c/s³ is the same and has no difference. Called by
// Tangent for every product and quotient.
namespace LossGen.Formulas;

/// <summary>Derivatives of x/√(x² + c), alone or with fixed factors.</summary>
internal static class RootShares
{
    /// <summary>
    /// The derivative of …·k·x·…/√(x² + c), whose root may also stand under one of the factors: the same with
    /// x′·c/(x² + c) in the place of x. Null for any other expression.
    /// </summary>
    /// <param name="expr">A product or quotient.</param>
    /// <param name="variable">What the derivative is by.</param>
    /// <param name="tangent">The derivative of a part.</param>
    public static Expr? Derivative(Expr expr, Expr variable, Func<Expr, Expr> tangent)
    {
        List<Expr> above = [], below = [];
        Collect(expr, variable, above, below);
        if (above.Count != 1 || below.Count != 1 || below[0].Operator != Operator.Sqrt || below[0][0].Operator != Operator.Add)
        {
            return null;
        }

        Expr x = above[0], total = below[0][0];
        (Expr square, Expr rest) = IsFixed(total[0], variable) ? (total[1], total[0]) : (total[0], total[1]);
        bool isSquare = square.Operator == Operator.Multiply && square[0].Equals(square[1]);
        return isSquare && IsFixed(rest, variable) && Varying(x, variable).Equals(Varying(square[0], variable))
            ? Replaced(expr, x, tangent(x) * (rest / total))
            : null;
    }

    private static bool IsFixed(Expr expr, Expr variable) => !ExprGraph.Contains(expr, variable);

    /// <summary>The factors and divisors that depend on the variable.</summary>
    private static void Collect(Expr expr, Expr variable, List<Expr> above, List<Expr> below)
    {
        switch (expr.Operator)
        {
            case var _ when IsFixed(expr, variable):
                break;
            case Operator.Multiply:
                Collect(expr[0], variable, above, below);
                Collect(expr[1], variable, above, below);
                break;
            case Operator.Divide:
                Collect(expr[0], variable, above, below);
                below.AddRange(IsFixed(expr[1], variable) ? [] : [expr[1]]);
                break;
            default:
                above.Add(expr);
                break;
        }
    }

    /// <summary>The expression without its fixed factors, divisors and signs.</summary>
    private static Expr Varying(Expr expr, Expr variable) => expr.Operator switch
    {
        Operator.Negate => Varying(expr[0], variable),
        Operator.Multiply when IsFixed(expr[0], variable) => Varying(expr[1], variable),
        Operator.Multiply or Operator.Divide when IsFixed(expr[1], variable) => Varying(expr[0], variable),
        _ => expr,
    };

    private static Expr Replaced(Expr expr, Expr factor, Expr by) => expr.Operator switch
    {
        _ when expr.Equals(factor) => by,
        Operator.Multiply => Replaced(expr[0], factor, by) * Replaced(expr[1], factor, by),
        Operator.Divide => Replaced(expr[0], factor, by) / expr[1],
        _ => expr,
    };
}
