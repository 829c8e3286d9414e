// Holds the simplifier to its examples, and every rule to being needed by one of them.
using LossGen.Formulas;

namespace LossGen.Tests.Formulas;

public class RuleExampleTests
{
    private static readonly RewriteRule[] Rules = [.. StabilizationRules.All, .. SimplificationRules.All];

    [Fact]
    public void Each_example_becomes_what_it_should() => Assert.All(
        RuleExamples.All,
        example => Assert.Equal(example.Expected, Simplifier.Simplify(example.Formula).ToString()));

    [Fact]
    public void No_rule_can_be_left_out() => Assert.All(Rules, rule =>
    {
        Rewriter without = new(Rules.Where(other => other != rule));
        Assert.Contains(RuleExamples.All, example => !without.Rewrite(example.Formula).Equals(Simplifier.Simplify(example.Formula)));
    });
}
