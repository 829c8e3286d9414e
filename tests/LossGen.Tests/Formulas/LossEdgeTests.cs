// The losses at the edges of their domains: simplified loss and gradient, evaluated. Values from PyTorch
// where it has the right ones; where its own are NaN, the limit.
using LossGen.Formulas;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class LossEdgeTests
{
    private const double Inf = double.PositiveInfinity;

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 1, 100, -1e12)]
    [InlineData(1, 0, 100, 1e12)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(1e-45, 1, 100, -1e12)]
    [InlineData(0.5, 1, 0.6931471805599453, -2)]
    public void Bce(double x, double y, double loss, double gradient)
    {
        Bindings at = new Bindings().Set("x", [x]).Set("y", [y]).Set("w", [1.0]);
        Close(loss, Simplifier.Simplify(LossFormulas.Bce), at, 1e-14);
        Close(gradient, Derive(LossFormulas.Bce, X), at, 1e-7);
    }

    [Theory]
    [InlineData(100, 1, 3.7200759760208356e-44, -3.7200759760208356e-44)]
    [InlineData(-100, 0, 3.7200759760208356e-44, 3.7200759760208356e-44)]
    [InlineData(100, 0, 100, 1)]
    [InlineData(40, 1, 4.248354255291589e-18, -4.248354255291589e-18)]
    [InlineData(-40, 0, 4.248354255291589e-18, 4.248354255291589e-18)]
    [InlineData(Inf, 1, 0, 0)]
    [InlineData(Inf, 0, Inf, 1)]
    [InlineData(-Inf, 1, Inf, -1)]
    [InlineData(-Inf, 0, 0, 0)]
    [InlineData(double.NaN, 1, double.NaN, double.NaN)]
    [InlineData(0.5, 2, -0.025923015819893314, -1.3775406687981454)]
    public void Bce_with_logits(double x, double y, double loss, double gradient)
    {
        Bindings at = new Bindings().Set("x", [x]).Set("y", [y]);
        Close(loss, Simplifier.Simplify(BceWithLogits), at, 1e-13);
        Close(gradient, Derive(BceWithLogits, X), at, 1e-14);
    }

    [Fact]
    public void Bce_with_logits_with_a_positive_weight()
    {
        Bindings at = new Bindings(2).Set("x", [2, -1]).Set("y", [1, 0]).Set("w", [1, 1]).Set("p", [3, 3]);
        Close([0.380784035, 0.313261747], Simplifier.Simplify(WeightedBceWithLogits), at, 1e-6);
        Close([-0.357608795, 0.268941432], Derive(WeightedBceWithLogits, X), at, 1e-7);
        Close([-1.74614406, 3.62652349], Derive(WeightedBceWithLogits, Y), at, 1e-7);
    }

    [Fact]
    public void Cross_entropy_of_known_rows()
    {
        Bindings first = Row([1, 2, 3, 4], 3), third = Row([-1, 5, 2, 2], 1);
        Expr plain = Simplifier.Simplify(CrossEntropy), weighted = Simplifier.Simplify(WeightedCrossEntropy);
        Expr smoothed = Simplifier.Simplify(Smoothed(0.1)), both = Simplifier.Simplify(WeightedSmoothed(0.1));
        Close([0.440189689], plain, first, 1e-6);
        Close([0.0971746296], plain, third, 1e-6);
        Close([1.76075876], weighted, first, 1e-6);
        Close([0.194349259], weighted, third, 1e-6);
        Close([0.590189695], smoothed, first, 1e-6);
        Close([0.397174656], smoothed, third, 1e-6);
        Close([1.94473028], both, first, 1e-6);
        Close([0.874207973], both, third, 1e-6);

        // The recorded gradients are of the mean: divided by the kept targets' weights, 4 + 2.
        Close([0.0164042711 * 6, 0.0475842729 * 6, 0.139499784 * 6, -0.203488335 * 6], Derive(WeightedSmoothed(0.1), X), first, 1e-6);
        Close([-0.0033981856 * 6, 0.00169414934 * 6, 0.00293535739 * 6, -0.00123130914 * 6], Derive(WeightedSmoothed(0.1), X), third, 1e-4);
    }

    [Fact]
    public void Cross_entropy_of_impossible_classes()
    {
        Bindings other = Row([-Inf, 0, 1], 1), itself = Row([-Inf, 0, 1], 0);
        Close([1.3132616875182228], Simplifier.Simplify(CrossEntropy), other, 1e-14);
        Close([0, -0.7310585786300049, 0.7310585786300049], Derive(CrossEntropy, X), other, 1e-14);
        Close([Inf], Simplifier.Simplify(CrossEntropy), itself, 0);
        Close([-1, 0.2689414213699951, 0.7310585786300049], Derive(CrossEntropy, X), itself, 1e-14);
        Close([Inf], Simplifier.Simplify(Smoothed(0.1)), other, 0);
        Close([-0.1 / 3, 0.2689414213699951 - 0.9 - (0.1 / 3), 0.7310585786300049 - (0.1 / 3)], Derive(Smoothed(0.1), X), other, 1e-13);
    }

    [Fact]
    public void An_ignored_row_of_NaN_has_loss_and_gradient_0()
    {
        Bindings row = Row([double.NaN, Inf, -Inf, 0], -100).Set("kept", 0);
        foreach (Expr loss in new[] { CrossEntropy, WeightedCrossEntropy, Smoothed(Eps), WeightedSmoothed(0.1), LossFormulas.Nll })
        {
            Close([0], Simplifier.Simplify(Ignoring(loss)), row, 0);
            Close([0, 0, 0, 0], Derive(Ignoring(loss), X), row, 0);
        }
    }

    [Fact]
    public void A_probability_of_0_silences_an_impossible_class()
    {
        Bindings row = new Bindings(3).Set("x", [-Inf, 0, 1]).Set("q", [0, 1, 0]).Set("w", [1, 1, 1]);
        Close([1.3132616875182228], Simplifier.Simplify(CrossEntropyOfProbabilities), row, 1e-14);
        Close([0, -0.7310585786300049, 0.7310585786300049], Derive(CrossEntropyOfProbabilities, X), row, 1e-14);
    }

    private static Bindings Row(double[] x, double target) => new Bindings(x.Length)
        .Set("x", x).Set("t", target).Set("kept", 1).Set("eps", 0.1)
        .Set("w", [.. Enumerable.Range(1, x.Length).Select(c => (double)c)]);

    private static void Close(double expected, Expr expr, Bindings at, double tolerance) => Close([expected], expr, at, tolerance);

    private static void Close(double[] expected, Expr expr, Bindings at, double tolerance)
    {
        double[] actual = Interpreter.Evaluate(expr, at);
        for (int c = 0; c < expected.Length; c++)
        {
            double value = FiniteDifferences.Element(actual, c);
            Assert.True(
                value == expected[c] || (double.IsNaN(value) && double.IsNaN(expected[c]))
                    || Math.Abs(value - expected[c]) <= tolerance * Math.Abs(expected[c]),
                $"{expr} is {value:R}, not {expected[c]:R}");
        }
    }
}
