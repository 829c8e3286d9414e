// Every stabilization shown at work: a formula as one would write it, an input at which that goes wrong,
// and the right value. A rule that is missing leaves its formula wrong.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class StabilizationTests
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);

    // Formula, x, z, the true value of class 0. Targets are class 0.
    private static readonly (Expr Formula, double[] X, double[] Z, double Exact)[] Cases =
    [
        (Log(1 + X), [1e-20, 0], [0, 0], 1e-20),
        (Log(1 - X), [1e-20, 0], [0, 0], -1e-20),
        (Exp(X) - 1, [1e-20, 0], [0, 0], 1e-20),
        (1 - Exp(X), [1e-20, 0], [0, 0], -1e-20),
        (Log1p(Expm1(X)), [-800, 0], [0, 0], -800),
        (Log(Exp(X)), [800, 0], [0, 0], 800),
        (Exp(X) / (1 + Exp(X)), [800, 0], [0, 0], 1),
        (1 - Sigmoid(X), [40, 0], [0, 0], 4.248354255291589e-18),
        (1 - (2 * Sigmoid(X)), [1e-20, 0], [0, 0], -0.5e-20),
        ((2 * Sigmoid(X)) - 1, [1e-20, 0], [0, 0], 0.5e-20),
        (Sigmoid(X) - Sigmoid(-X), [1e-20, 0], [0, 0], 0.5e-20),
        (Log1p(Exp(X)), [800, 0], [0, 0], 800),
        (Log(Sigmoid(X)), [-800, 0], [0, 0], -800),
        (Log1p(-Sigmoid(X)), [40, 0], [0, 0], -40),
        (Log(1 - Sigmoid(X)), [800, 0], [0, 0], -800),
        (Softplus(X) - Softplus(-X), [1e-20, 0], [0, 0], 1e-20),
        (Softplus(X) - X, [40, 0], [0, 0], 4.248354255291589e-18),
        (Softplus(-X) + X, [-40, 0], [0, 0], 4.248354255291589e-18),
        (Log(Exp(X) + Exp(Z)), [800, 0], [800, 0], 800.6931471805599),
        (Exp(X) / Exp(Z), [800, 0], [799, 0], Math.E),
        (Log(Sum(Exp(X))), [800, 800], [0, 0], 800.6931471805599),
        (Exp(X) / Sum(Exp(X)), [800, 800], [0, 0], 0.5),
        (Exp(Gather(X, T)) / Sum(Exp(X)), [800, 800], [0, 0], 0.5),
        (Log(Softmax(X)), [-800, 0], [0, 0], -800),
        (Log(Gather(Softmax(X), T)), [-800, 0], [0, 0], -800),
        (X - LogSumExp(X), [1e15, 1e15], [0, 0], -0.6931471805599453),
        (LogSumExp(X) - X, [1e15, 1e15], [0, 0], 0.6931471805599453),
        (Gather(X, T) - LogSumExp(X), [1e15, 1e15], [0, 0], -0.6931471805599453),
        (LogSumExp(X) - Gather(X, T), [1e15, 1e15], [0, 0], 0.6931471805599453),
        (Sqrt(X * X), [1e-200, 0], [0, 0], 1e-200),

        // The value of a naive sigmoid is right; its slope is ∞/∞.
        (Differentiator.Gradient(1 / (1 + Exp(-X)), X), [-800, 0], [0, 0], 0),
    ];

    [Fact]
    public void As_written_the_formulas_go_wrong() => Assert.All(
        Cases, c => Assert.False(IsRight(Value(c.Formula, c.X, c.Z), c.Exact, 1e-3)));

    [Fact]
    public void Stabilized_they_are_right() => Assert.All(
        Cases.SkipLast(1), c => Assert.True(IsRight(Value(Simplifier.Simplify(c.Formula), c.X, c.Z), c.Exact, 1e-15)));

    [Fact]
    public void A_stabilized_formula_has_a_stable_slope() =>
        Assert.Equal(0, Value(Derive(1 / (1 + Exp(-X)), X), [-800, 0], [0, 0]));

    [Fact]
    public void Without_any_one_rule_a_formula_stays_wrong() => Assert.All(StabilizationRules.All, rule =>
    {
        Rewriter rewriter = new([.. StabilizationRules.All.Where(other => other != rule), .. SimplificationRules.All]);
        Expr stable(Expr formula) => rewriter.Rewrite(formula);
        bool slopeIsWrong = Value(stable(Differentiator.Gradient(stable(1 / (1 + Exp(-X))), X)), [-800, 0], [0, 0]) is not 0.0;
        Assert.True(slopeIsWrong || Cases.SkipLast(1).Any(c => !IsRight(Value(stable(c.Formula), c.X, c.Z), c.Exact, 1e-3)));
    });

    private static double Value(Expr formula, double[] x, double[] z) =>
        Interpreter.Evaluate(formula, new Bindings(2).Set("x", x).Set("z", z).Set("t", 0))[0];

    private static bool IsRight(double actual, double exact, double tolerance) =>
        Math.Abs(actual - exact) <= tolerance * Math.Abs(exact);
}
