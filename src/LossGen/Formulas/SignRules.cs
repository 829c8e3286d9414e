// Rules that move negations outwards until a sum swallows them. All are exact, but for the sign of zeros.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Maths;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Rules of signs.</summary>
internal static class SignRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        new(-(-A), A),
        new(A + (-B), A - B),
        new(A - (-B), A + B),
        new((-A) - B, -(A + B), ZeroSign),

        // 1 − y stays as it is, so that −(1 − y) and 1 − y share it.
        new(-(A - B), B - A, ZeroSign, m => !m[A].IsConstant),
        new((-A) * B, -(A * B)),
        new((-A) / B, -(A / B)),
        new(A / (-B), -(A / B)),

        // A number keeps its size and gives its sign away.
        new(K * A, -((-K) * A), Liberty.None, m => m.Number(K) < 0),
        new(K / A, -((-K) / A), Liberty.None, m => m.Number(K) < 0),
        new(A / K, -(A / (-K)), Liberty.None, m => m.Number(K) < 0),
        new(A + K, A - (-K), Liberty.None, m => m.Number(K) < 0),
        new(A - K, A + (-K), Liberty.None, m => m.Number(K) < 0),

        new(Abs(-A), Abs(A)),
        new(Tanh(-A), -Tanh(A)),
        new(Sign(-A), -Sign(A), ZeroSign),
        new(Weigh(A, -B), -Weigh(A, B), ZeroSign),
        new(Weigh(-A, B), -Weigh(A, B), ZeroSign),
        new(Sum(-A), -Sum(A), ZeroSign),
    ];
}
