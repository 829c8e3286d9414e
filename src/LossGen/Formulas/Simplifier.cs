// Brings formulas to their normal form: cheaper, and stable where the formula as written is not. The
// rules are the tables SimplificationRules and StabilizationRules; here is only the engine. Called before
// differentiation, on its result, and whenever the planner binds an option.
namespace LossGen.Formulas;

/// <summary>The simplifier of formulas.</summary>
internal static class Simplifier
{
    // Every rule makes progress, so a formula needs a few steps per node; a pair of rules that undo each
    // other would be a mistake in the tables, and is reported instead of running for ever.
    private const int MostSteps = 1_000_000;

    private static readonly ILookup<Operator, RewriteRule> Rules =
        StabilizationRules.All.Concat(SimplificationRules.All).ToLookup(rule => rule.Pattern.Operator);

    /// <summary>The expression with every rule applied until none applies.</summary>
    public static Expr Simplify(Expr expr)
    {
        int steps = 0;
        return Simplify(expr, [], ref steps);
    }

    /// <summary>One node rewritten by the first rule that applies; null if none does.</summary>
    public static Expr? Step(Expr node)
    {
        if (ConstantFolding.Fold(node) is { } constant)
        {
            return constant;
        }

        foreach (RewriteRule rule in Rules[node.Operator])
        {
            if (rule.Apply(node) is { } rewritten)
            {
                return rewritten;
            }
        }

        return null;
    }

    private static Expr Simplify(Expr expr, Dictionary<Expr, Expr> done, ref int steps)
    {
        if (done.TryGetValue(expr, out Expr? known))
        {
            return known;
        }

        Expr[] operands = new Expr[expr.Operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = Simplify(expr[i], done, ref steps);
        }

        int next = 0;
        Expr node = ExprGraph.Rebuild(expr, _ => operands[next++]);
        if (Step(node) is { } rewritten)
        {
            if (++steps > MostSteps)
            {
                throw new InvalidOperationException($"The rewrite rules go in circles at {node}.");
            }

            node = Simplify(rewritten, done, ref steps);
        }

        done[expr] = node;
        return node;
    }
}
