// Rules about functions of functions: what one undoes of the other, and what is a cheaper function.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Maths;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Rules of composed functions.</summary>
internal static class FunctionRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        new(Abs(Abs(A)), Abs(A)),
        new(Abs(A * A), A * A),
        new(Power(A, 0), 1),
        new(Power(A, 1), A),
        new(Power(A, 2), A * A, Rounding),
        new(Power(A, -1), 1 / A, Rounding),
        new(Power(A, 0.5), Sqrt(A), Rounding | NonFinite | ZeroSign),
        new(Power(A, -0.5), 1 / Sqrt(A), Rounding | NonFinite | ZeroSign),
        new(Max(A, A), A),
        new(Min(A, A), A),
        new(Sign(A) * Tanh(Abs(A)), Tanh(A), ZeroSign),
        new(Sign(A) * Abs(A), A, ZeroSign),

        // Outside the inner function's domain the outer one gave NaN.
        new(Expm1(Log1p(A)), A, Rounding | NonFinite | ZeroSign),

        new(Exp(-Softplus(A)), Sigmoid(-A), Rounding | NonFinite),
        new(Exp(LogSoftmax(A)), Softmax(A), Rounding | NonFinite),
        new(Exp(Gather(LogSoftmax(A), T)), Gather(Softmax(A), T), Rounding | NonFinite),
    ];
}
