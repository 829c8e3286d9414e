// Lowering keeps what a formula means, leaves nothing that lanes don't have, and orders products by what
// varies least.
using LossGen.Formulas;
using LossGen.Kernels;
using static LossGen.Formulas.Maths;

namespace LossGen.Tests.Kernels;

public sealed class LoweringTests
{
    private static readonly Expr X = Expr.Variable("x", Axis.Element);
    private static readonly Expr Y = Expr.Variable("y", Axis.Element);
    private static readonly Expr R = Expr.Variable("r", Axis.Row);
    private static readonly Expr S = Expr.Variable("s", Axis.None);
    private static readonly Expr T = Expr.Variable("t", Axis.Row);

    public static TheoryData<string> Formulas => [.. Cases().Keys];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void ALoweredFormulaMeansTheSame(string name)
    {
        Expr formula = Cases()[name];
        Expr lowered = ProductOrder.Order(Lowering.Lower(formula));
        Random random = new(3);
        for (int trial = 0; trial < 50; trial++)
        {
            Bindings row = new Bindings(4)
                .Set("x", Values(random)).Set("y", Values(random))
                .Set("r", random.NextDouble()).Set("s", 2 + random.NextDouble()).Set("t", random.Next(4));
            double[] expected = Interpreter.Evaluate(formula, row);
            double[] actual = Interpreter.Evaluate(lowered, row);
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.True(
                    expected[i].Equals(actual[i % actual.Length]) || Math.Abs(expected[i] - actual[i % actual.Length]) <= 1e-12 * (1 + Math.Abs(expected[i])),
                    $"{lowered}: {expected[i]:R}, {actual[i % actual.Length]:R}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void NothingIsLeftToLower(string name) =>
        Assert.All(
            new ExprGraph(Lowering.Lower(Cases()[name])).Nodes,
            node => Assert.False(LoweringRules.Table.ContainsKey(node.Operator), node.ToString()));

    [Fact]
    public void SoftplusAndSigmoidOfBothSignsShareOneExponential()
    {
        Expr lowered = Lowering.Lower(Softplus(X) + Softplus(-X) + Sigmoid(X) + Sigmoid(-X));
        Assert.Single(new ExprGraph(lowered).Nodes, node => node.Operator == Operator.Exp);
        Assert.Single(new ExprGraph(lowered).Nodes, node => node.Operator == Operator.Log1p);
        Assert.Single(new ExprGraph(lowered).Nodes, node => node.Operator == Operator.Divide);
    }

    [Fact]
    public void TheSlopeOfATanhNeedsOneExponentialAndNoSelection()
    {
        Expr slope = ProductOrder.Order(Lowering.Lower(Simplifier.Simplify(Differentiator.Gradient(Tanh(X), X)) + Softplus(-2 * Abs(X))));
        Assert.Single(new ExprGraph(slope).Nodes, node => node.Operator == Operator.Exp);
        Assert.DoesNotContain(new ExprGraph(slope).Nodes, node => node.Operator is Operator.Select or Operator.Max);
        Expr decay = new ExprGraph(slope).Nodes.Single(node => node.Operator == Operator.Exp);
        Assert.Equal(new ValueRange(0, 1), ValueRange.Of(decay));
    }

    [Theory]
    [InlineData(double.PositiveInfinity, 1, 0)]
    [InlineData(double.NegativeInfinity, 0, 0)]
    [InlineData(double.PositiveInfinity, 0, double.PositiveInfinity)]
    [InlineData(double.NaN, 1, double.NaN)]
    [InlineData(0, double.NaN, double.NaN)]
    [InlineData(40, 1, 4.248354255291589e-18)]
    [InlineData(-40, 0, 4.248354255291589e-18)]
    public void TheShorterBinaryCrossEntropyKeepsItsEdges(double x, double y, double expected)
    {
        Expr lowered = Lowering.Lower(Weigh(1 - Y, Softplus(X)) + Weigh(Y, Softplus(-X)));
        Assert.Equal(expected, Interpreter.Evaluate(lowered, new Bindings(1).Set("x", [x]).Set("y", [y]))[0], 1e-30);
    }

    [Fact]
    public void TheLargestStaysInsideOfSums()
    {
        Expr sum = Sum(X - Maximum(X));
        Assert.Equal(sum, Lowering.Lower(sum));
    }

    [Fact]
    public void ARowValueLeavesASum()
    {
        Expr lowered = Lowering.Lower(Sum(Y * (X - R)));
        Assert.Equal(Sum(Y * X) - (Sum(Y) * R), lowered);
    }

    [Fact]
    public void FactorsAreOrderedByWhatVariesLeast() =>
        Assert.Equal(((Expr.Constant(2) * S) * R) * X, ProductOrder.Order(X * (R * (S * 2))));

    [Fact]
    public void ANegativeFactorNegatesWhatVariesLeast() =>
        Assert.Equal(-S * X, ProductOrder.Order(-(X * S)));

    [Fact]
    public void ASquareStaysASquare() => Assert.Equal(S * (X * X), ProductOrder.Order((X * X) * S));

    [Fact]
    public void AOneHotTermLeavesWhatEveryClassHas()
    {
        OneHotTerms parts = OneHotTerms.Split(R * (Softmax(X) - OneHot(T)));
        Assert.Equal(R * Softmax(X), parts.Base);
        Assert.Equal(R * -Expr.Constant(1), Assert.Single(parts.Terms).Value);
    }

    [Fact]
    public void AOneHotTermAloneLeavesNothing()
    {
        OneHotTerms parts = OneHotTerms.Split(-(R * OneHot(T)));
        Assert.Null(parts.Base);
        Assert.Equal(-R, Assert.Single(parts.Terms).Value);
    }

    [Fact]
    public void FixedPlacesHaveTermsOfTheirOwn()
    {
        OneHotTerms parts = OneHotTerms.Split((R * OneHot(2)) - (OneHot(0) + OneHot(2)));
        Assert.Null(parts.Base);
        Assert.Equal(R - 1, parts.Terms[2]);
        Assert.Equal(-Expr.Constant(1), parts.Terms[0]);
    }

    [Fact]
    public void AOneHotTermInsideAFunctionIsAComparisonOfPositions()
    {
        OneHotTerms parts = OneHotTerms.Split(Exp(OneHot(T)) - OneHot(T));
        Assert.Equal(Exp(Equal(ClassOffset(T), 0)), OneHotTerms.ByPosition(parts.Base!));
        Assert.Equal(-Expr.Constant(1), Assert.Single(parts.Terms).Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RangesKnowTheSoftmax(int sign)
    {
        Expr shifted = X - Maximum(X);
        Assert.True(ValueRange.Of(shifted).Maximum <= 0);
        Assert.Equal(new ValueRange(0, 1), ValueRange.Of(Exp(-Abs(sign == 1 ? X : -X))));
        Assert.True(ValueRange.Of(Sum(Exp(shifted))).Minimum >= 1);
        Assert.True(double.IsPositiveInfinity(ValueRange.Of(X - R).Maximum));
    }

    private static Dictionary<string, Expr> Cases() => new()
    {
        ["sign"] = Sign(X - 0.5),
        ["softplus"] = Softplus(X),
        ["softplus of the negative"] = Softplus(-X),
        ["sigmoid"] = Sigmoid(X),
        ["sigmoid of the negative"] = Sigmoid(-X),
        ["sigmoids of both signs, multiplied"] = 4 * (Sigmoid(2 * X) * Sigmoid(-(2 * X))),
        ["sigmoids of both signs, far apart"] = Sigmoid(-X) * Y * (R * S) * Sigmoid(X),
        ["softplus of no positive number"] = Softplus(-(2 * Abs(X))) + Softplus(-Abs(Y)),
        ["weigh"] = Weigh(Y, X),
        ["bernoulli"] = BernoulliNll(Sigmoid(X), Sigmoid(Y)),
        ["binary cross entropy"] = Weigh(1 - Y, Softplus(X)) + Weigh(Y, Softplus(-X)),
        ["weighted binary cross entropy"] = Weigh(1 - Y, Softplus(X)) + (R * Weigh(Y, Softplus(-X))),
        ["softmax"] = Softmax(X),
        ["log-softmax"] = LogSoftmax(X),
        ["log-sum-exp"] = LogSumExp(X * S),
        ["gathered log-softmax"] = Gather(LogSoftmax(X), T),
        ["gathered expression"] = Gather(Exp(X) * Y, T),
        ["weighted sum of log-softmax"] = Sum(Y * LogSoftmax(X)),
        ["weighed sum of log-softmax"] = Sum(Weigh(Max(Y, 0), LogSoftmax(X))),
        ["sum of a row value"] = Sum(R),
        ["sum of products"] = Sum(-(R * (X * Y))),
        ["long product"] = ((X * R) * (-Y)) * (S * (X * X)),
    };

    private static double[] Values(Random random) => Enumerable.Range(0, 4).Select(_ => (random.NextDouble() * 6) - 3).ToArray();
}
