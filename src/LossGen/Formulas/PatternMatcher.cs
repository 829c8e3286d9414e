// Finds the ways in which an expression fits a pattern. Operands of commutative operators are tried in
// both orders, so a rule is written once. Called by RewriteRule.
namespace LossGen.Formulas;

/// <summary>The matcher of patterns.</summary>
internal static class PatternMatcher
{
    /// <summary>All matches of a pattern, the operands' written order first.</summary>
    public static IEnumerable<Match> Matches(Expr pattern, Expr expr) => Matches(pattern, expr, Match.Empty);

    private static IEnumerable<Match> Matches(Expr pattern, Expr expr, Match sofar)
    {
        if (Placeholder.Is(pattern))
        {
            return Placeholder.Accepts(pattern, expr) && sofar.With(pattern, expr) is { } found ? [found] : [];
        }

        if (pattern.Operator != expr.Operator)
        {
            return [];
        }

        if (pattern.Operator.IsLeaf())
        {
            return pattern.Equals(expr) ? [sofar] : [];
        }

        IEnumerable<Match> inOrder = Operands(pattern, expr, 0, false, sofar);
        return pattern.Operator.IsCommutative() && !pattern[0].Equals(pattern[1])
            ? inOrder.Concat(Operands(pattern, expr, 0, true, sofar))
            : inOrder;
    }

    private static IEnumerable<Match> Operands(Expr pattern, Expr expr, int index, bool swapped, Match sofar)
    {
        if (index == pattern.Operands.Length)
        {
            return [sofar];
        }

        Expr operand = expr[swapped ? 1 - index : index];
        return Matches(pattern[index], operand, sofar)
            .SelectMany(next => Operands(pattern, expr, index + 1, swapped, next));
    }
}
