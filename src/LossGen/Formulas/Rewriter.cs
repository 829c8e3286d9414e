// The engine of the simplifier: applies a table of rules, operands first, until none applies. Separate
// from the tables so that tests can leave out one rule and see what is missed.
namespace LossGen.Formulas;

/// <summary>Rewrites expressions by a table of rules, tried in their order.</summary>
internal sealed class Rewriter(IEnumerable<RewriteRule> rules)
{
    // Every rule makes progress, so a formula needs a few steps per node; a pair of rules that undo each
    // other would be a mistake in the tables, and is reported instead of running for ever.
    private const int MostSteps = 50_000;
    private const int MostDepth = 1_000;

    private readonly ILookup<Operator, RewriteRule> rules = rules.ToLookup(rule => rule.Pattern.Operator);

    /// <summary>The expression with every rule applied until none applies.</summary>
    /// <exception cref="InvalidOperationException">The rules go in circles.</exception>
    public Expr Rewrite(Expr expr)
    {
        int steps = 0;
        return Rewrite(expr, [], ref steps, 0);
    }

    private Expr Rewrite(Expr expr, Dictionary<Expr, Expr> done, ref int steps, int depth)
    {
        List<Expr> stages = [];
        Expr current = expr;
        Expr? known;
        while (!done.TryGetValue(current, out known))
        {
            stages.Add(current);
            Expr[] operands = new Expr[current.Operands.Length];
            for (int i = 0; i < operands.Length; i++)
            {
                operands[i] = Rewrite(current[i], done, ref steps, depth + 1);
            }

            int next = 0;
            Expr node = ExprGraph.Rebuild(current, _ => operands[next++]);
            if (Step(node) is not { } rewritten)
            {
                known = node;
                break;
            }

            if (++steps > MostSteps || depth > MostDepth)
            {
                throw new InvalidOperationException($"The rewrite rules go in circles at {node}.");
            }

            current = rewritten;
        }

        foreach (Expr stage in stages)
        {
            done[stage] = known!;
        }

        return known!;
    }

    private Expr? Step(Expr node)
    {
        if (ConstantFolding.Fold(node) is { } constant)
        {
            return constant;
        }

        foreach (RewriteRule rule in rules[node.Operator])
        {
            if (rule.Apply(node) is { } rewritten)
            {
                return rewritten;
            }
        }

        return null;
    }
}
