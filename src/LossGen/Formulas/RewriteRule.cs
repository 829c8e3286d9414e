// One rule of the simplifier: a pattern, what takes its place, when, and which liberties it takes with
// the value. The tables SignRules, IdentityRules, … are lists of these.
namespace LossGen.Formulas;

/// <summary>A rewriting of one node.</summary>
internal sealed class RewriteRule
{
    private readonly Func<Match, Expr?> rewrite;

    /// <param name="pattern">What is looked for.</param>
    /// <param name="replacement">What takes its place, over the same placeholders.</param>
    /// <param name="liberties">What may differ between the two.</param>
    /// <param name="when">A further condition on what the placeholders stand for.</param>
    public RewriteRule(Expr pattern, Expr replacement, Liberty liberties = Liberty.None, Func<Match, bool>? when = null)
        : this($"{pattern} → {replacement}", pattern, match => when is null || when(match) ? match.Fill(replacement) : null, liberties)
    {
    }

    /// <param name="name">What the rule does, for readers of test results.</param>
    /// <param name="pattern">What is looked for.</param>
    /// <param name="rewrite">Computes what takes its place; null if the rule does not apply.</param>
    /// <param name="liberties">What may differ between the two.</param>
    public RewriteRule(string name, Expr pattern, Func<Match, Expr?> rewrite, Liberty liberties = Liberty.None)
    {
        Name = name;
        Pattern = pattern;
        this.rewrite = rewrite;
        Liberties = liberties;
    }

    public string Name { get; }

    public Expr Pattern { get; }

    public Liberty Liberties { get; }

    /// <summary>The node rewritten, or null if the rule does not apply to it.</summary>
    public Expr? Apply(Expr node)
    {
        foreach (Match match in PatternMatcher.Matches(Pattern, node))
        {
            if (rewrite(match) is { } result && !result.Equals(node))
            {
                return result;
            }
        }

        return null;
    }

    public override string ToString() => Name;
}
