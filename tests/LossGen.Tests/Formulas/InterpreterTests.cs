// The interpreter is the oracle of other tests, so it is held to values computed with 60 digits, and to
// the meaning that Operator states for special values.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class InterpreterTests
{
    private const double Inf = double.PositiveInfinity;
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);

    [Theory]
    [InlineData("Log1p", 1e-20, 1e-20)]
    [InlineData("Log1p", -1e-20, -1e-20)]
    [InlineData("Log1p", 1e-10, 9.999999999500001e-11)]
    [InlineData("Log1p", -1e-10, -1.00000000005e-10)]
    [InlineData("Log1p", 1e-5, 9.999950000333332e-06)]
    [InlineData("Log1p", 0.001, 0.0009995003330835331)]
    [InlineData("Log1p", -0.3, -0.35667494393873234)]
    [InlineData("Log1p", 0.5, 0.4054651081081644)]
    [InlineData("Log1p", 3, 1.3862943611198906)]
    [InlineData("Log1p", 1e10, 23.025850930040455)]
    [InlineData("Log1p", -0.9999999999, -23.02585084720009)]
    [InlineData("Log1p", -1, -Inf)]
    [InlineData("Log1p", -2, double.NaN)]
    [InlineData("Log1p", Inf, Inf)]
    [InlineData("Log1p", -0.0, -0.0)]
    [InlineData("Expm1", 1e-20, 1e-20)]
    [InlineData("Expm1", 1e-10, 1.00000000005e-10)]
    [InlineData("Expm1", -1e-10, -9.999999999500001e-11)]
    [InlineData("Expm1", 1e-5, 1.0000050000166668e-05)]
    [InlineData("Expm1", -0.001, -0.0009995001666250085)]
    [InlineData("Expm1", 0.3, 0.3498588075760031)]
    [InlineData("Expm1", -0.7, -0.5034146962085905)]
    [InlineData("Expm1", 0.9999, 1.7180100138671555)]
    [InlineData("Expm1", 1.5, 3.481689070338065)]
    [InlineData("Expm1", -3, -0.950212931632136)]
    [InlineData("Expm1", 20, 485165194.4097903)]
    [InlineData("Expm1", -40, -1.0)]
    [InlineData("Expm1", 800, Inf)]
    [InlineData("Expm1", -Inf, -1)]
    [InlineData("Sigmoid", 0, 0.5)]
    [InlineData("Sigmoid", 1, 0.7310585786300049)]
    [InlineData("Sigmoid", -1, 0.2689414213699951)]
    [InlineData("Sigmoid", -20, 2.0611536181902037e-09)]
    [InlineData("Sigmoid", -700, 9.85967654375977e-305)]
    [InlineData("Sigmoid", -40, 4.248354255291589e-18)]
    [InlineData("Sigmoid", 5.5, 0.9959298622841039)]
    [InlineData("Sigmoid", -Inf, 0)]
    [InlineData("Sigmoid", Inf, 1)]
    [InlineData("Softplus", 0, 0.6931471805599453)]
    [InlineData("Softplus", 1, 1.3132616875182228)]
    [InlineData("Softplus", -1, 0.3132616875182228)]
    [InlineData("Softplus", -20, 2.061153620314381e-09)]
    [InlineData("Softplus", -700, 9.85967654375977e-305)]
    [InlineData("Softplus", 5.5, 5.504078443270571)]
    [InlineData("Softplus", -5.5, 0.0040784432705707205)]
    [InlineData("Softplus", -Inf, 0)]
    [InlineData("Softplus", Inf, Inf)]
    [InlineData("Softplus", double.NaN, double.NaN)]
    [InlineData("Tanh", 1e-10, 1e-10)]
    [InlineData("Tanh", 0.1, 0.09966799462495582)]
    [InlineData("Tanh", -0.5, -0.46211715726000974)]
    [InlineData("Sign", double.NaN, 0)]
    [InlineData("Sign", -3, -1)]
    [InlineData("Sign", -0.0, 0)]
    public void Functions(string name, double x, double expected)
    {
        double actual = Interpreter.Evaluate(Expr.Of(Enum.Parse<Operator>(name), X), new Bindings().Set("x", [x]))[0];
        Assert.True(
            actual.Equals(expected) || Math.Abs(actual - expected) <= 4 * Math.Abs(Math.BitIncrement(expected) - expected),
            $"{name}({x:R}) = {actual:R}, not {expected:R}");
    }

    [Fact]
    public void Operations_on_special_values()
    {
        Assert.Equal(double.NaN, Of(Max(X, Z), 1, double.NaN));
        Assert.Equal(double.NaN, Of(Min(X, Z), double.NaN, 1));
        Assert.Equal(double.NaN, Of(AtLeast(X, Z), double.NaN, 1));
        Assert.Equal(2, Of(AtLeast(X, Z), 1, 2));
        Assert.Equal(0, Of(Weigh(X, Z), 0, double.NaN));
        Assert.Equal(0, Of(Weigh(X, Z), -0.0, Inf));
        Assert.Equal(-Inf, Of(Weigh(X, Z), -1, Inf));
        Assert.Equal(5, Of(Select(Less(X, Z), 5, Log(X)), -1, 0));
        Assert.Equal(7, Of(Select(Equal(X, Z), 5, 7), double.NaN, double.NaN));
        Assert.Equal(1, Of(LessOrEqual(X, Z), 2, 2));
        Assert.Equal(0, Of(Less(X, Z), 2, 2));
        Assert.Equal(100, Of(BernoulliNll(X, Z), 0, 1));
        Assert.Equal(double.NaN, Of(BernoulliNll(X, Z), double.NaN, 1));
        Assert.Equal(0.6931471805599453, Of(BernoulliNll(X, Z), 0.5, 0.3), 1e-15);
    }

    [Fact]
    public void Reductions_of_rows()
    {
        Assert.Equal([6.0], Row(Sum(X), [1, 2, 3]));
        Assert.Equal([1.0], Row(Sum(X), [1e100, 1, -1e100]));
        Assert.Equal([Inf], Row(Sum(X), [Inf, 1, 2]));
        Assert.Equal([3.0], Row(Maximum(X), [1, 3, 2]));
        Assert.Equal([double.NaN], Row(Maximum(X), [1, double.NaN, 2]));
        Assert.Equal([800 + Math.Log(3)], Row(LogSumExp(X), [800, 800, 800]));
        Assert.Equal([-Inf], Row(LogSumExp(X), [-Inf, -Inf, -Inf]));
        Assert.Equal([Inf], Row(LogSumExp(X), [Inf, 0, 1]));
        Assert.Equal([1.0, 0, 0], Row(Softmax(X), [800, 0, -800]));
        Assert.Equal([double.NaN, double.NaN, double.NaN], Row(Softmax(X), [-Inf, -Inf, -Inf]));
        Assert.Equal([double.NaN, double.NaN, double.NaN], Row(LogSoftmax(X), [0, Inf, 1]));
        Assert.Equal(-Inf, Row(LogSoftmax(X), [-Inf, 0, 1])[0]);
        Assert.Equal(-1.3132616875182228, Row(LogSoftmax(X), [-Inf, 0, 1])[1], 1e-15);
        Assert.Equal(-0.3132616875182228, Row(LogSoftmax(X), [-Inf, 0, 1])[2], 1e-15);

        // A dominant class keeps the accuracy of its small loss: log1p(2·exp(−40)).
        Assert.Equal(-8.496708510583178e-18, Row(LogSoftmax(X), [40, 0, 0])[0], 1e-32);
        Assert.Equal(-16.69314718055995, Row(LogSoftmax(X), [1e8, 1e8, 1e8 - 16])[2], 1e-7);
    }

    [Fact]
    public void Gathers_and_one_hot_rows()
    {
        Assert.Equal([2.0], Row(Gather(X, 1), [1, 2, 3]));
        Assert.Equal([double.NaN], Row(Gather(X, -100), [1, 2, 3]));
        Assert.Equal([0.0, 0, 1], Row(OneHot(2) * (X / X), [1, 2, 3]));
        Assert.Equal([0.0, 0, 0], Row(OneHot(3) * (X / X), [1, 2, 3]));
    }

    [Fact]
    public void A_value_of_the_row_counts_once_per_class_in_reductions()
    {
        Bindings row = new Bindings(4).Set("r", 3).Set("t", 2);
        Expr r = Expr.Variable("r", Axis.Row);
        Assert.Equal([12.0], Interpreter.Evaluate(Sum(r), row));
        Assert.Equal([3 + Math.Log(4)], Interpreter.Evaluate(LogSumExp(r), row));
        Assert.Equal([0.25], Interpreter.Evaluate(Softmax(r), row));
        Assert.Equal([3.0], Interpreter.Evaluate(Gather(r, T), row));
        Assert.Equal([4.0], Interpreter.Evaluate(ClassCount.Variable, row));
    }

    [Fact]
    public void Missing_and_misshapen_values_are_errors()
    {
        Assert.Throws<KeyNotFoundException>(() => Interpreter.Evaluate(X, new Bindings()));
        Assert.Throws<ArgumentException>(() => new Bindings(3).Set("x", [1, 2]));
        Assert.Throws<ArgumentException>(() => Interpreter.Evaluate(T, new Bindings(2).Set("t", [1, 2])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bindings(0));
    }

    private static double Of(Expr expr, double x, double z) =>
        Interpreter.Evaluate(expr, new Bindings().Set("x", [x]).Set("z", [z]))[0];

    private static double[] Row(Expr expr, double[] x) => Interpreter.Evaluate(expr, new Bindings(x.Length).Set("x", x));
}
