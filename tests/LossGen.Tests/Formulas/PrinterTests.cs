// Formulas as text: each operator's notation, and parentheses exactly where mathematics needs them.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class PrinterTests
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);

    private static readonly (Expr Formula, string Expected)[] Cases =
    [
        (X + Z - Y, "x + z − y"),
        (X - (Z - Y), "x − (z − y)"),
        (X + (Z - Y), "x + z − y"),
        (X * (Z + Y), "x·(z + y)"),
        (X * (Z * Y), "x·z·y"),
        (X / (Z * Y), "x/(z·y)"),
        (X / Z / Y, "x/z/y"),
        (X / (Z / Y), "x/(z/y)"),
        (X * (Z / Y), "x·z/y"),
        (-(X * Z), "−x·z"),
        (-(X + Z), "−(x + z)"),
        (-(-X), "−(−x)"),
        (X * -Z, "x·(−z)"),
        (X - (-Z), "x − (−z)"),
        (X + (-2.5), "x + (−2.5)"),
        (-2 * X, "−2·x"),
        (X * X, "x²"),
        (Square(X - Z), "(x − z)²"),
        (Square(Square(X)), "(x²)²"),
        (Z * Square(X), "z·x²"),
        (Abs(X - Z), "|x − z|"),
        (Sign(X), "sign(x)"),
        (Sqrt(X), "√x"),
        (Sqrt(X + 1), "√(x + 1)"),
        (Exp(-X), "exp(−x)"),
        (Log(X), "log(x)"),
        (Log1p(X), "log1p(x)"),
        (Expm1(X), "expm1(x)"),
        (Sigmoid(X), "σ(x)"),
        (Softplus(X), "softplus(x)"),
        (Tanh(X), "tanh(x)"),
        (ArcTangent(X), "atan(x)"),
        (Power(X + Z, 1.5), "(x + z)^1.5"),
        (Z * Power(X, Y - 1), "z·x^(y − 1)"),
        (Detach(X), "constant(x)"),
        (StraightThrough(X, Z), "x"),
        (Max(X, Z), "max(x, z)"),
        (Min(X, Z), "min(x, z)"),
        (AtLeast(X, 0), "atleast(x, 0)"),
        (Less(X, Z), "[x < z]"),
        (LessOrEqual(X, Z), "[x ≤ z]"),
        (Equal(X, Z), "[x = z]"),
        (Select(Kept, X, 0), "(kept ? x : 0)"),
        (Weigh(1 - Y, Softplus(X)), "(1 − y) ⊙ softplus(x)"),
        (2 * Weigh(X, Z), "2·(x ⊙ z)"),
        (BernoulliNll(X, Y), "bernoulliNll(x, y)"),
        (Sum(X * Z), "Σ_c x·z"),
        (Sum(X + Z), "Σ_c (x + z)"),
        (Y * Sum(X), "y·(Σ_c x)"),
        (Sum(X) - Sum(Z), "Σ_c x − Σ_c z"),
        (-Sum(X), "−(Σ_c x)"),
        (Maximum(X), "max_c x"),
        (LogSumExp(X), "logsumexp(x)"),
        (Gather(Softmax(X), T), "softmax(x)[t]"),
        (Gather(X + Z, T), "(x + z)[t]"),
        (LogSoftmax(X), "logsoftmax(x)"),
        (ClassOffset(T), "(c − t)"),
        (OneHot(T), "[c = t]"),
        (0.1, "0.1"),
        (1e-12, "1E−12"),
        (0.1 + 0.2, "0.30000000000000004"),
        (double.PositiveInfinity, "∞"),
        (double.NegativeInfinity, "−∞"),
        (double.NaN, "NaN"),
    ];

    [Fact]
    public void Formulas_are_written_as_in_mathematics() =>
        Assert.All(Cases, c => Assert.Equal(c.Expected, Printer.Print(c.Formula)));

    [Fact]
    public void Every_operator_has_a_case() => Assert.Equal(
        Enum.GetValues<Operator>(),
        new ExprGraph([.. Cases.Select(c => c.Formula)]).Nodes.Select(node => node.Operator).Distinct().Order());

    [Fact]
    public void A_text_that_would_not_end_is_cut()
    {
        Expr formula = X;
        for (int i = 0; i < 60; i++)
        {
            formula = Exp(formula) + formula;
        }

        Assert.InRange(formula.ToString().Length, 1, 10_000);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal("0.5·x", (0.5 * X).ToString());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
