// Formulas and what the simplifier must make of them: at least one for every rule of its tables, so that
// no rule can be lost unnoticed.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

internal static class RuleExamples
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);
    private static readonly Expr R = Expr.Variable("r", Axis.Row);
    private static readonly Expr N = ClassCount.Variable;

    public static (Expr Formula, string Expected)[] Identities { get; } =
    [
        (X + 0, "x"),
        (X - 0, "x"),
        (0 - X, "−x"),
        (1 * X, "x"),
        (X / 1, "x"),
        (0 * Sigmoid(X), "0"),
        (0 * X, "0·x"),
        (Sigmoid(X) - Sigmoid(X), "0"),
        (X - X, "x − x"),
        (X + X, "2·x"),
        (X / 4, "0.25·x"),
        (X / 3, "x/3"),
        (Z * (1 / X), "z/x"),
        (3 * X / 7, "0.42857142857142855·x"),
        (3 * X * Z / 7, "0.42857142857142855·x·z"),
        (3 * X * Z / 3, "x·z"),
        (2 * X / (2 * Z), "x/z"),
        (6 * X * Y / (4 * Z), "1.5·x·y/z"),
        (X / (2 * Z), "0.5·x/z"),
        (X / (3 * Z), "x/(3·z)"),
        (3 * (7 / X), "21/x"),
        (3 * (X / 7), "0.42857142857142855·x"),
        (N * (R / N), "r"),
        (R * (N * (Eps / N)), "eps·r"),
        (Expr.Variable("a", Axis.None) * N * (Eps / N), "a·eps"),
        (X + 2 + 3, "x + 5"),
        (X - 2 + 3, "x + 1"),
        (2 - X + 3, "5 − x"),
        (1 - X + X, "1"),
        (1 - (1 - X), "x"),
        (Abs(Abs(X)), "|x|"),
        (Abs(X * X), "x²"),
        (Power(X, 0), "1"),
        (Power(X, 1), "x"),
        (Power(X, 2), "x²"),
        (Power(X, -1), "1/x"),
        (Power(X, 0.5), "√x"),
        (Power(X, -0.5), "1/√x"),
        (Max(X, X), "x"),
        (Min(X, X), "x"),
        (Sqrt(Expr.Constant(2) + 2), "2"),
        (Sign(X) * Tanh(Abs(X)), "tanh(x)"),
        (Sign(X) * Abs(X), "x"),
        (3 / (2 * X), "1.5/x"),
        (4 * X * (0.5 / Z), "x·2/z"),
        (4 * X * (0.25 / Z), "x/z"),
        (R * (X * Z) * X, "r·x²·z"),
        (X * (Z * X) * (X * X), "(x²)²·z"),
        (Z * X * 3, "3·x·z"),
        (X * R * N * ClassWeight, "classes·r·w·x"),
        ((X * Z) + (Y * X), "x·(z + y)"),
        ((X * Z) - (Y * X), "x·(z − y)"),
        ((3 * X) + X, "4·x"),
        ((X * Z) - X, "x·z − x"),
    ];

    public static (Expr Formula, string Expected)[] Signs { get; } =
    [
        (-(-X), "x"),
        (X + (-Z), "x − z"),
        (X - (-Z), "x + z"),
        ((-X) - Z, "−(x + z)"),
        (-(X - Z), "z − x"),
        (-(1 - X), "−(1 − x)"),
        ((-X) * Z, "−x·z"),
        ((-X) / Z, "−x/z"),
        (X / (-Z), "−x/z"),
        (-3 * X, "−3·x"),
        (-3 / X, "−3/x"),
        (X / -3, "−x/3"),
        (X + -3, "x − 3"),
        (X - -3, "x + 3"),
        (Abs(-X), "|x|"),
        (Sign(-X), "−sign(x)"),
        (Weigh(X, -Z), "−x ⊙ z"),
        (Weigh(-X, Z), "−x ⊙ z"),
        (Sum(-X), "−(Σ_c x)"),
        (Tanh(-X), "−tanh(x)"),
    ];

    public static (Expr Formula, string Expected)[] Conditions { get; } =
    [
        (Select(2, X, Z), "x"),
        (Select(0, X, Z), "z"),
        (Select(Kept, X, X), "x"),
        (Select(Kept, Select(Kept, X, Y), Z), "(kept ? x : z)"),
        (Select(Kept, X, Select(Kept, Y, Z)), "(kept ? x : z)"),
        (Select(Kept, X, Y) + Select(Kept, Z, X), "(kept ? x + z : y + x)"),
        (Select(Kept, X, Y) - Select(Kept, Z, X), "(kept ? x − z : y − x)"),
        (Select(Kept, X, Y) * Select(Kept, Z, X), "(kept ? x·z : x·y)"),
        (Weigh(0, X), "0"),
        (Weigh(3, X), "3·x"),
        (Weigh(3 / N, X), "3/classes·x"),
        (Weigh(X, 1), "x"),
        (Weigh(X, Sigmoid(Z) - 2), "x·(σ(z) − 2)"),
        (Weigh(X, 3 * Z), "3·(x ⊙ z)"),
        (Weigh(3 * X, Z), "3·(x ⊙ z)"),
    ];

    public static (Expr Formula, string Expected)[] Reductions { get; } =
    [
        (Sum(OneHot(T)), "1"),
        (Sum(X * OneHot(T)), "x[t]"),
        (Sum(X * R * OneHot(T)), "r·x[t]"),
        (Sum(Weigh(OneHot(T), X)), "x[t]"),
        (Sum(Softmax(X)), "1"),
        (Sum(R), "classes·r"),
        (Sum(R * X), "r·(Σ_c x)"),
        (Sum(X / R), "(Σ_c x)/r"),
        (Sum(Weigh(R, X)), "r ⊙ (Σ_c x)"),
        (Sum(Select(Kept, X, 0)), "(kept ? Σ_c x : 0)"),
        (Sum(X + OneHot(T)), "Σ_c x + 1"),
        (Sum(X - Softmax(X)), "Σ_c x − 1"),
        (Sum(X + Z), "Σ_c (x + z)"),
        (Gather(R, T), "r"),
        (Gather(OneHot(T), T), "1"),
        (Gather((2 * X) - Exp(Z), T), "2·x[t] − exp(z[t])"),
        (Gather(LogSoftmax(X + Z), T), "logsoftmax(x + z)[t]"),
    ];

    public static (Expr Formula, string Expected)[] Stabilizations { get; } =
    [
        (Log(1 + X), "log1p(x)"),
        (Log(1 - X), "log1p(−x)"),
        (Exp(X) - 1, "expm1(x)"),
        (1 - Exp(X), "−expm1(x)"),
        (Log1p(Expm1(X)), "x"),
        (Expm1(Log1p(X)), "x"),
        (Log(Exp(X)), "x"),
        (1 / (1 + Exp(-X)), "σ(x)"),
        (Exp(X) / (Exp(X) + 1), "σ(x)"),
        (1 - Sigmoid(X), "σ(−x)"),
        (1 - (2 * Sigmoid(X)), "−tanh(0.5·x)"),
        (1 - (2 * Sigmoid(-2 * X)), "tanh(x)"),
        ((2 * Sigmoid(X)) - 1, "tanh(0.5·x)"),
        (Sigmoid(X) - Sigmoid(-X), "tanh(0.5·x)"),
        (Exp(-Softplus(-X)), "σ(x)"),
        (Log(1 + Exp(-X)), "softplus(−x)"),
        (Log(Sigmoid(X)), "−softplus(−x)"),
        (Log(1 - Sigmoid(X)), "−softplus(x)"),
        (Log1p(-Sigmoid(X)), "−softplus(x)"),
        (Softplus(Z - X) - Softplus(X - Z), "z − x"),
        (Softplus(X) - X, "softplus(−x)"),
        (Softplus(-X) + X, "softplus(x)"),
        (Log(Exp(X) + Exp(Z)), "max(x, z) + softplus(−|x − z|)"),
        (Exp(X) / Exp(Z), "exp(x − z)"),
        (Log(Sum(Exp(X))), "logsumexp(x)"),
        (Exp(X) / Sum(Exp(X)), "softmax(x)"),
        (Gather(Exp(X), T) / Sum(Exp(X)), "softmax(x)[t]"),
        (Log(Softmax(X)), "logsoftmax(x)"),
        (-Log(Gather(Exp(X) / Sum(Exp(X)), T)), "−logsoftmax(x)[t]"),
        (Exp(LogSoftmax(X)), "softmax(x)"),
        (Exp(Gather(LogSoftmax(X), T)), "softmax(x)[t]"),
        (X - LogSumExp(X), "logsoftmax(x)"),
        (LogSumExp(X) - X, "−logsoftmax(x)"),
        (Gather(X, T) - Log(Sum(Exp(X))), "logsoftmax(x)[t]"),
        (LogSumExp(X) - Gather(X, T), "−logsoftmax(x)[t]"),
        (Sqrt(Square(X - Z)), "|x − z|"),
    ];

    public static IEnumerable<(Expr Formula, string Expected)> All =>
        [.. Identities, .. Signs, .. Conditions, .. Reductions, .. Stabilizations];
}
