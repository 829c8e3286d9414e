// The simplifier as a whole: it keeps the value, comes to an end, and has nothing left to do.
using LossGen.Formulas;

namespace LossGen.Tests.Formulas;

public class SimplifierTests
{
    [Fact]
    public void A_simplified_formula_has_the_same_values()
    {
        int compared = 0;
        for (int seed = 0; seed < 2000; seed++)
        {
            Expr formula = new RandomFormula(seed).Smooth(5), simplified = Simplifier.Simplify(formula);
            Bindings row = Rows.Ordinary(new Random(seed));
            Dictionary<Expr, double[]> values = Interpreter.EvaluateAll(formula, row);
            double size = values.Values.SelectMany(v => v).Max(v => Math.Abs(v));
            if (!double.IsFinite(size) || size > 1e6)
            {
                continue;
            }

            double[] before = values[formula], after = Interpreter.Evaluate(simplified, row);
            for (int c = 0; c < Math.Max(before.Length, after.Length); c++)
            {
                double b = FiniteDifferences.Element(before, c), a = FiniteDifferences.Element(after, c);
                Assert.True(Math.Abs(b - a) <= 1e-9 * (1 + size), $"{formula} is {b}, {simplified} is {a} (seed {seed})");
            }

            compared++;
        }

        Assert.InRange(compared, 1500, 2000);
    }

    [Fact]
    public void A_deeply_shared_product_is_simplified_at_once()
    {
        Expr formula = LossFormulas.X;
        for (int i = 0; i < 12; i++)
        {
            formula = formula * formula;
        }

        Expr derived = LossFormulas.Derive(formula, LossFormulas.X);
        Assert.Equal(0, Interpreter.Evaluate(derived, new Bindings().Set("x", [0.5]))[0]);
        Assert.Equal(Math.Pow(2, 12), Interpreter.Evaluate(derived, new Bindings().Set("x", [1.0]))[0]);
    }

    [Fact]
    public void Simplifying_twice_changes_nothing()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            Expr formula = new RandomFormula(seed).Smooth(5);
            Expr once = Simplifier.Simplify(formula);
            Assert.Equal(once, Simplifier.Simplify(once));
            Assert.Equal(once.ToString(), Simplifier.Simplify(new RandomFormula(seed).Smooth(5)).ToString());
        }
    }
}
