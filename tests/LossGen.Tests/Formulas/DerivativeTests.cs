// Gradients and diagonal second derivatives against finite differences of the interpreter: one formula
// per operator and operand, the losses with every differentiable input, and random formulas.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class DerivativeTests
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);
    private static readonly Expr R = Expr.Variable("r", Axis.Row);

    // A formula in which the operator stands between x and the loss in each of its operands.
    private static readonly Dictionary<Operator, Expr> PerOperator = new()
    {
        [Operator.Variable] = X * Z,
        [Operator.Add] = Square(X + (Z + X)),
        [Operator.Subtract] = Square(X - Z) + Square(Z - X),
        [Operator.Multiply] = (X * Z) * Exp(X),
        [Operator.Divide] = (X / Y) + (Z / (X + 3)),
        [Operator.Negate] = Exp(-X),
        [Operator.Abs] = Z * Abs(X),
        [Operator.Sqrt] = Sqrt(X + 3),
        [Operator.Exp] = Exp(X * Z),
        [Operator.Log] = Log(X + 3),
        [Operator.Log1p] = Log1p(X + 2),
        [Operator.Expm1] = Expm1(X * Z),
        [Operator.Sigmoid] = Z * Sigmoid(X * Y),
        [Operator.Softplus] = Z * Softplus(X * Y),
        [Operator.Tanh] = Z * Tanh(X * Y),
        [Operator.ArcTangent] = Z * ArcTangent(X * Y),
        [Operator.Power] = Power(Square(X) + 1, Z) + Power(Square(Z) + 1, X),
        [Operator.StraightThrough] = Z * StraightThrough(Sqrt(Square(X) + 1) - 1, Sqrt(Square(X) + 1)),
        [Operator.Max] = Max(X, Z) + (2 * Max(Z, Square(X))),
        [Operator.Min] = Min(X, Z) + (2 * Min(Z, Square(X))),
        [Operator.AtLeast] = AtLeast(Square(X), Y) + (2 * AtLeast(Z, X)),
        [Operator.Select] = Select(Less(Z, Y), Square(X), Exp(X)),
        [Operator.Weigh] = Weigh(X, Z) + Weigh(Z, Exp(X)),
        [Operator.BernoulliNll] = BernoulliNll(Sigmoid(X), Y) + BernoulliNll(Y, X),
        [Operator.Sum] = Square(Sum(X * Z)),
        [Operator.Maximum] = Square(Maximum(X * Z)),
        [Operator.LogSumExp] = R * LogSumExp(X * Z),
        [Operator.Softmax] = Sum(Z * Softmax(X * Y)),
        [Operator.LogSoftmax] = Sum(Z * LogSoftmax(X * Y)),
        [Operator.Gather] = Square(Gather(X * Z, T)),
    };

    private static readonly Dictionary<string, (Expr Loss, Expr[] Inputs)> Losses = new()
    {
        ["L1"] = (L1, [X, Y]),
        ["MSE"] = (Mse, [X, Y]),
        ["BCE"] = (W * BernoulliNll(Q, Y), [Q, Y]),
        ["BCE with logits"] = (BceWithLogits, [X, Y]),
        ["BCE with logits, weighted"] = (WeightedBceWithLogits, [X, Y]),
        ["cross entropy"] = (CrossEntropy, [X]),
        ["cross entropy, weighted"] = (WeightedCrossEntropy, [X]),
        ["cross entropy, smoothed"] = (Smoothed(0.1), [X]),
        ["cross entropy, smoothed and weighted"] = (WeightedSmoothed(Eps), [X]),
        ["cross entropy, ignoring"] = (Ignoring(WeightedSmoothed(0.1)), [X]),
        ["cross entropy of probabilities"] = (CrossEntropyOfProbabilities, [X, Q]),
        ["cross entropy of probabilities, smoothed"] = (SmoothedProbabilities(0.1), [X, Q]),
        ["NLL"] = (Ignoring(LossFormulas.Nll), [X]),
        ["Charbonnier"] = (Sqrt(Square(X - Y) + 0.01), [X, Y]),
        ["log-cosh"] = (Abs(X - Y) + Log1p(Exp(-2 * Abs(X - Y))) - Math.Log(2), [X, Y]),
        ["Huber"] = (Select(Less(Abs(X - Y), 0.7), 0.5 * Square(X - Y), 0.7 * (Abs(X - Y) - 0.35)), [X, Y]),
        ["Poisson"] = (Exp(X) - (Y * X), [X, Y]),
        ["Gaussian"] = (0.5 * (Log(AtLeast(Q, 0.01)) + (Square(X - Y) / AtLeast(Q, 0.01))), [X, Y, Q]),
        ["Kullback–Leibler"] = (Weigh(Q, Log(Q) - X), [X, Q]),
        ["cosine"] = (1 - (Sum(X * Y) / (Sqrt(Sum(X * X)) * Sqrt(Sum(Y * Y)))), [X, Y]),
        ["triplet"] = (AtLeast(Sqrt(Sum(Square(X - Y))) - Sqrt(Sum(Square(X - Z))) + 3, 0), [X, Y, Z]),
        ["Dice"] = (1 - (((2 * Sum(Sigmoid(X) * Y)) + 1) / (Sum(Sigmoid(X)) + Sum(Y) + 1)), [X, Y]),
        ["multi-class margin"] = (Sum((1 - OneHot(T)) * AtLeast(1 - Gather(X, T) + X, 0)) / ClassCount.Variable, [X]),
        ["largest margin"] = (Maximum(X + 1 - OneHot(T)) - Gather(X, T), [X]),
        ["Tversky"] = (1 - (Sum(Sigmoid(X) * Y) / (Sum(Sigmoid(X) * Y) + (0.3 * Sum(Sigmoid(X) * (1 - Y))) + (0.7 * Sum(Y * (1 - Sigmoid(X)))))), [X, Y]),
        ["focal"] = ((Square(1 - Sigmoid(X)) * Weigh(Y, Softplus(-X)) * 0.25) + (0.75 * Square(Sigmoid(X)) * Weigh(1 - Y, Softplus(X))), [X, Y]),
        ["cross entropy with z-loss"] = (CrossEntropy + (1e-2 * Square(LogSumExp(X))), [X]),
        ["poly loss"] = (CrossEntropy + (2 * (1 - Gather(Softmax(X), T))), [X]),
        ["soft cap"] = (-Gather(LogSoftmax(3 * Tanh(X / 3)), T), [X]),
        ["distillation"] = (4 * Sum(Weigh(Softmax(Z / 2), LogSoftmax(Z / 2) - LogSoftmax(X / 2))), [X, Z]),
        ["gradient by a row's value"] = (Square(X - R), [R]),
        ["gradient by a row's value through reductions"] =
            (LogSumExp(X * R) + Sum(R) + Maximum(R) + LogSumExp(R) + Gather(R, T) + Sum(Softmax(R) * X), [R]),
        ["weight of a fixed factor"] = (Weigh(Y, Exp(R * X)), [X, R, Y]),
    };

    public static TheoryData<string> Operators { get; } = [.. PerOperator.Keys.Select(op => op.ToString())];

    public static TheoryData<string> LossNames { get; } = [.. Losses.Keys];

    [Theory]
    [MemberData(nameof(Operators))]
    public void The_derivative_of_each_operator_agrees_with_differences(string name)
    {
        Expr formula = PerOperator[Enum.Parse<Operator>(name)];
        CheckGradient(formula, X, 20);
        CheckDiagonal(formula, X, 20);
    }

    [Fact]
    public void Every_operator_that_passes_a_slope_is_tested() => Assert.Equal(
        Enum.GetValues<Operator>().Where(op => op == Operator.Variable || DerivativeRules.Of(op).Count > 0).Order(),
        PerOperator.Keys.Order());

    [Theory]
    [MemberData(nameof(LossNames))]
    public void The_derivatives_of_a_loss_agree_with_differences(string name)
    {
        (Expr loss, Expr[] inputs) = Losses[name];
        foreach (Expr input in inputs)
        {
            CheckGradient(loss, input, 20);
            CheckDiagonal(loss, input, 20);
        }
    }

    [Fact]
    public void The_derivatives_of_random_formulas_agree_with_differences()
    {
        int compared = 0;
        for (int seed = 0; seed < 600; seed++)
        {
            Expr formula = new RandomFormula(seed).Smooth(4);
            compared += CheckGradient(formula, X, 2) + CheckDiagonal(formula, X, 1);
        }

        Assert.InRange(compared, 3000, int.MaxValue);
    }

    private static int CheckGradient(Expr loss, Expr variable, int rows)
    {
        Expr raw = Differentiator.Gradient(loss, variable), simplified = Simplifier.Simplify(raw);
        Assert.True(variable.VariesByClass() || !raw.VariesByClass());
        return Compare(rows, variable, [raw, simplified, Derive(loss, variable)], (row, k) => FiniteDifferences.Of(loss, row, variable.Name, k));
    }

    private static int CheckDiagonal(Expr loss, Expr variable, int rows)
    {
        Expr gradient = Differentiator.Gradient(loss, variable), raw = Differentiator.Diagonal(loss, variable);
        return Compare(rows, variable, [raw, Simplifier.Simplify(raw)], (row, k) => FiniteDifferences.Diagonal(gradient, row, variable.Name, k));
    }

    private static int Compare(int rows, Expr variable, Expr[] exact, Func<Bindings, int, double> differences)
    {
        int compared = 0;
        Random random = new(1);
        for (int i = 0; i < rows; i++)
        {
            Bindings row = Rows.Ordinary(random);
            double[][] values = [.. exact.Select(expr => Interpreter.Evaluate(expr, row))];
            for (int k = 0; k < (variable.VariesByClass() ? Rows.Classes : 1); k++)
            {
                double expected = differences(row, k);
                if (double.IsNaN(expected) || Math.Abs(expected) > 1e5)
                {
                    continue;
                }

                compared++;
                for (int e = 0; e < exact.Length; e++)
                {
                    double actual = FiniteDifferences.Element(values[e], k);
                    Assert.True(
                        Math.Abs(actual - expected) <= 1e-6 * (1 + Math.Abs(expected)),
                        $"{exact[e]} is {actual}, by differences {expected}");
                }
            }
        }

        return compared;
    }
}
