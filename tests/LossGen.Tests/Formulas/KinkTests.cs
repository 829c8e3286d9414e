// Slopes at kinks and at NaN: where |x|, a clamp, a maximum or a selection has none, the conventions of
// PyTorch decide, and they are held to here.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class KinkTests
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);

    [Fact]
    public void The_absolute_value_has_slope_0_at_0_and_at_NaN()
    {
        Assert.Equal([0, 0, 1, -1], Slope(Abs(X), [0, double.NaN, double.PositiveInfinity, -2]));
        Assert.True(double.IsNaN(Interpreter.Evaluate(Abs(X), new Bindings().Set("x", [double.NaN]))[0]));
    }

    [Fact]
    public void A_clamp_passes_the_slope_at_its_floor_and_not_at_NaN() =>
        Assert.Equal([1, 1, 0, 0], Slope(AtLeast(X, 0), [0, 1, -1, double.NaN]));

    [Fact]
    public void A_tie_of_max_or_min_gives_each_side_half()
    {
        Assert.Equal([0.5, 1, 0, 1], Slope(Max(X, 0), [0, 1, -1, double.NaN]));
        Assert.Equal([0.5, 0, 1, 1], Slope(Min(X, 0), [0, 1, -1, double.NaN]));
        Assert.Equal([0.5, 1, 0, 1], Slope(Max(0, X), [0, 1, -1, double.NaN]));
        Assert.Equal([0.5, 0, 1, 1], Slope(Min(0, X), [0, 1, -1, double.NaN]));
    }

    [Fact]
    public void The_largest_of_a_row_shares_its_slope_among_ties() =>
        Assert.Equal([0.5, 0.5, 0, 0], Slope(Maximum(X), [3, 3, 2, -1]));

    [Fact]
    public void What_a_selection_does_not_take_has_slope_0_even_where_it_is_infinite() =>
        Assert.Equal([0, 0, 0, 1], Slope(Select(Less(0, X), Log(X), 0), [0, -1, double.NaN, 1]));

    [Fact]
    public void What_a_zero_weighs_has_slope_0_even_where_it_is_infinite() => Assert.Equal(
        [0, 2],
        Interpreter.Evaluate(Derive(Weigh(Z, Log(X)), X), new Bindings(2).Set("x", [0, 0.5]).Set("z", [0, 1])));

    [Fact]
    public void Masks_hold_through_what_lies_under_them()
    {
        Expr loss = Select(Kept, LogSumExp(Exp(X)), 0) + Select(Kept, Sum(Sqrt(X)), 0);
        Bindings ignored = new Bindings(2).Set("x", [double.NaN, -1]).Set("kept", 0);
        Assert.Equal([0, 0], Interpreter.Evaluate(Differentiator.Gradient(loss, X), ignored));
        Assert.Equal([0, 0], Interpreter.Evaluate(Derive(loss, X), ignored));
    }

    [Fact]
    public void Kinks_have_no_curvature()
    {
        Assert.Equal("0", Curve(Abs(X), X).ToString());
        Assert.Equal("0", Curve(Max(X, Z), X).ToString());
        Assert.Equal([0, 2], Interpreter.Evaluate(Curve(AtLeast(X * X, 1), X), new Bindings(2).Set("x", [0.5, 3])));
    }

    [Fact]
    public void A_formula_without_the_variable_has_gradient_0()
    {
        Assert.Equal("0", Differentiator.Gradient(Exp(Z), X).ToString());
        Assert.Equal("0", Differentiator.Gradient(Sign(X) + Less(X, Z), X).ToString());
        Assert.Equal("1", Differentiator.Gradient(X, X).ToString());
    }

    private static double[] Slope(Expr formula, double[] x)
    {
        Bindings row = new Bindings(x.Length).Set("x", x);
        double[] raw = Interpreter.Evaluate(Differentiator.Gradient(formula, X), row);
        double[] simplified = Interpreter.Evaluate(Derive(formula, X), row);
        Assert.Equal(raw, simplified);
        return raw.Length == x.Length ? raw : [.. x.Select(_ => raw[0])];
    }
}
