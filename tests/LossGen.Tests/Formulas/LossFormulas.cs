// The losses' maths as the tests of the algebra use it, written here once more so that these tests
// depend on the algebra alone.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Tests.Formulas;

internal static class LossFormulas
{
    public static Expr X { get; } = Expr.Variable("x", Axis.Element);

    public static Expr Y { get; } = Expr.Variable("y", Axis.Element);

    public static Expr Q { get; } = Expr.Variable("q", Axis.Element);

    public static Expr T { get; } = Expr.Variable("t", Axis.Row);

    public static Expr Kept { get; } = Expr.Variable("kept", Axis.Row);

    public static Expr W { get; } = Expr.Variable("w", Axis.Element);

    public static Expr ClassWeight { get; } = Expr.Variable("w", Axis.Class);

    public static Expr P { get; } = Expr.Variable("p", Axis.Class);

    public static Expr Eps { get; } = Expr.Variable("eps", Axis.None);

    public static Expr L1 => Abs(X - Y);

    public static Expr Mse => Square(X - Y);

    public static Expr Bce => W * BernoulliNll(X, Y);

    public static Expr BceWithLogits => Weigh(1 - Y, Softplus(X)) + Weigh(Y, Softplus(-X));

    public static Expr WeightedBceWithLogits => W * (Weigh(1 - Y, Softplus(X)) + (P * Weigh(Y, Softplus(-X))));

    public static Expr Nll => -(Gather(ClassWeight, T) * Gather(X, T));

    public static Expr CrossEntropy => -Gather(LogSoftmax(X), T);

    public static Expr WeightedCrossEntropy => -(Gather(ClassWeight, T) * Gather(LogSoftmax(X), T));

    public static Expr CrossEntropyOfProbabilities => -Sum(ClassWeight * Weigh(Q, LogSoftmax(X)));

    public static Expr Smoothed(Expr smoothing) =>
        -((1 - smoothing) * Gather(LogSoftmax(X), T)) - (smoothing / ClassCount.Variable * Sum(LogSoftmax(X)));

    public static Expr WeightedSmoothed(Expr smoothing) =>
        -((1 - smoothing) * (Gather(ClassWeight, T) * Gather(LogSoftmax(X), T)))
        - (smoothing / ClassCount.Variable * Sum(ClassWeight * LogSoftmax(X)));

    public static Expr SmoothedProbabilities(Expr smoothing) =>
        -Sum(ClassWeight * Weigh(((1 - smoothing) * Q) + (smoothing / ClassCount.Variable), LogSoftmax(X)));

    public static Expr Ignoring(Expr loss) => Select(Kept, loss, 0);

    /// <summary>The simplified gradient, as text.</summary>
    public static string GradientOf(Expr loss, Expr variable) => Derive(loss, variable).ToString();

    /// <summary>The simplified gradient of the simplified loss.</summary>
    public static Expr Derive(Expr loss, Expr variable) =>
        Simplifier.Simplify(Differentiator.Gradient(Simplifier.Simplify(loss), variable));

    /// <summary>The simplified diagonal second derivative.</summary>
    public static Expr Curve(Expr loss, Expr variable) =>
        Simplifier.Simplify(Differentiator.Diagonal(Simplifier.Simplify(loss), variable));
}
