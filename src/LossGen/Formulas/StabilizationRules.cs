// Rules that replace a formula that overflows, cancels or divides 0 by 0 by an equal one that does not.
// In exact arithmetic both sides agree; in floating point the right side is the accurate one.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Maths;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>The table of stabilizations.</summary>
internal static class StabilizationRules
{
    private const Liberty More = Rounding | NonFinite | ZeroSign;

    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        // Logarithms and exponentials near 1.
        new(Log(1 + A), Log1p(A), More),
        new(Log(1 - A), Log1p(-A), More),
        new(Exp(A) - 1, Expm1(A), More),
        new(1 - Exp(A), -Expm1(A), More),
        new(Log1p(Expm1(A)), A, More),
        new(Log(Exp(A)), A, More),

        // Logistic.
        new(1 / (1 + Exp(A)), Sigmoid(-A), More),
        new(Exp(A) / (1 + Exp(A)), Sigmoid(A), More),
        new(1 - Sigmoid(A), Sigmoid(-A), More),
        new(1 - (2 * Sigmoid(A)), Tanh(-0.5 * A), More),
        new((2 * Sigmoid(A)) - 1, Tanh(0.5 * A), More),
        new(Sigmoid(A) - Sigmoid(B), Tanh(0.5 * A), More, m => AreOpposite(m[A], m[B])),

        // Softplus.
        new(Log1p(Exp(A)), Softplus(A), More),
        new(Log(Sigmoid(A)), -Softplus(-A), More),
        new(Log1p(-Sigmoid(A)), -Softplus(A), More),
        new(Softplus(A) - Softplus(B), A, More, m => AreOpposite(m[A], m[B])),
        new(Softplus(A) - A, Softplus(-A), More),
        new(Softplus(A) + B, Softplus(B), More, m => AreOpposite(m[A], m[B])),
        new(Log(Exp(A) + Exp(B)), Max(A, B) + Softplus(-Abs(A - B)), More),
        new(Exp(A) / Exp(B), Exp(A - B), More),

        // Softmax.
        new(Log(Sum(Exp(A))), LogSumExp(A), More),
        new(Exp(A) / Sum(Exp(A)), Softmax(A), More),
        new(Exp(Gather(A, T)) / Sum(Exp(A)), Gather(Softmax(A), T), More),
        new(Log(Softmax(A)), LogSoftmax(A), More),
        new(Log(Gather(Softmax(A), T)), Gather(LogSoftmax(A), T), More),
        new(A - LogSumExp(A), LogSoftmax(A), More),
        new(LogSumExp(A) - A, -LogSoftmax(A), More),
        new(Gather(A, T) - LogSumExp(A), Gather(LogSoftmax(A), T), More),
        new(LogSumExp(A) - Gather(A, T), -Gather(LogSoftmax(A), T), More),

        // The square overflows and underflows long before its root does.
        new(Sqrt(A * A), Abs(A), More),
    ];

    private static bool AreOpposite(Expr a, Expr b) => Simplifier.Simplify(-a).Equals(b);
}
