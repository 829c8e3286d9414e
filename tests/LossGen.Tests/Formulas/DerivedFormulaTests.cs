// The form in which derivatives come out matters: it decides the accuracy of tails and the work per
// element. Each is held to the text of the formula that one would write by hand.
using LossGen.Formulas;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class DerivedFormulaTests
{
    [Fact]
    public void Absolute_and_squared_error()
    {
        Assert.Equal("sign(x − y)", GradientOf(L1, X));
        Assert.Equal("−sign(x − y)", GradientOf(L1, Y));
        Assert.Equal("2·(x − y)", GradientOf(Mse, X));
        Assert.Equal("−2·(x − y)", GradientOf(Mse, Y));
        Assert.Equal("2·w·(x − y)", GradientOf(W * Mse, X));
        Assert.Equal("2", Curve(Mse, X).ToString());
        Assert.Equal("0", Curve(L1, X).ToString());
    }

    [Fact]
    public void Robust_regression()
    {
        Expr d = X - Y, size = Maths.Abs(d);
        Assert.Equal("(x − y)/√((x − y)² + 1E−06)", GradientOf(Maths.Sqrt(Maths.Square(d) + 1e-6), X));
        Assert.Equal("1E−06/((x − y)² + 1E−06)/√((x − y)² + 1E−06)", Curve(Maths.Sqrt(Maths.Square(d) + 1e-6), X).ToString());
        Assert.Equal("([|x − y| < 2] ? x − y : 2·sign(x − y))", GradientOf(
            Maths.Select(Maths.Less(size, 2), 0.5 * Maths.Square(d), 2 * (size - 1)), X));
        Assert.Equal("tanh(x − y)", GradientOf(size + Maths.Log1p(Maths.Exp(-2 * size)) - Math.Log(2), X));
        Assert.Equal("4·σ(2·(x − y))·σ(−2·(x − y))", Curve(size + Maths.Log1p(Maths.Exp(-2 * size)) - Math.Log(2), X).ToString());
        Assert.Equal("exp(x) − y", GradientOf(Maths.Exp(X) - (Y * X), X));
        Assert.Equal("([0 ≤ 1 − x·y] ? −y : 0)", GradientOf(Maths.AtLeast(1 - (X * Y), 0), X));
    }

    [Fact]
    public void Bce()
    {
        Assert.Equal("w·(x − y)/max(x·(1 − x), 9.999999960041972E−13)", GradientOf(LossFormulas.Bce, X));
        Assert.Equal("w·(log1p(−x) − log(x))", GradientOf(LossFormulas.Bce, Y));
    }

    [Fact]
    public void Bce_with_logits_keeps_both_tails()
    {
        Assert.Equal("(1 − y)·σ(x) − y·σ(−x)", GradientOf(BceWithLogits, X));
        Assert.Equal("−x", GradientOf(BceWithLogits, Y));
        Assert.Equal("w·((1 − y)·σ(x) − p·y·σ(−x))", GradientOf(WeightedBceWithLogits, X));
        Assert.Equal("w·(p·softplus(−x) − softplus(x))", GradientOf(WeightedBceWithLogits, Y));
        Assert.Equal("−w·x", GradientOf(W * BceWithLogits, Y));
        Assert.Equal("σ(x)·σ(−x)", Curve(BceWithLogits, X).ToString());
        Assert.Equal("w·(1 − y + p·y)·σ(x)·σ(−x)", Curve(WeightedBceWithLogits, X).ToString());
    }

    [Fact]
    public void Cross_entropy_of_an_index()
    {
        Assert.Equal("softmax(x) − [c = t]", GradientOf(CrossEntropy, X));
        Assert.Equal("w[t]·(softmax(x) − [c = t])", GradientOf(WeightedCrossEntropy, X));
        Assert.Equal("(1 − softmax(x))·softmax(x)", Curve(CrossEntropy, X).ToString());
        Assert.Equal("w[t]·(1 − softmax(x))·softmax(x)", Curve(WeightedCrossEntropy, X).ToString());
    }

    [Fact]
    public void Cross_entropy_with_smoothing()
    {
        Assert.Equal("softmax(x) − (0.1/classes + 0.9·[c = t])", GradientOf(Smoothed(0.1), X));
        Assert.Equal("softmax(x) − (eps/classes + (1 − eps)·[c = t])", GradientOf(Smoothed(Eps), X));
        Assert.Equal(
            "(0.1/classes·(Σ_c w) + 0.9·w[t])·softmax(x) − (0.1/classes·w + 0.9·w[t]·[c = t])",
            GradientOf(WeightedSmoothed(0.1), X));
        Assert.Equal(
            "(0.1/classes·(Σ_c w) + 0.9·w[t])·(1 − softmax(x))·softmax(x)",
            Curve(WeightedSmoothed(0.1), X).ToString());
    }

    [Fact]
    public void Cross_entropy_of_an_ignored_row_selects_instead_of_multiplying() =>
        Assert.Equal("(kept ? w[t]·(softmax(x) − [c = t]) : 0)", GradientOf(Ignoring(WeightedCrossEntropy), X));

    [Fact]
    public void Cross_entropy_of_probabilities()
    {
        Assert.Equal("(Σ_c w·q)·softmax(x) − w·q", GradientOf(CrossEntropyOfProbabilities, X));
        Assert.Equal("−w·logsoftmax(x)", GradientOf(CrossEntropyOfProbabilities, Q));
    }

    [Fact]
    public void Nll() => Assert.Equal("−w[t]·[c = t]", GradientOf(LossFormulas.Nll, X));
}
