// Rules about selections and weights.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Maths;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Rules of Select and Weigh.</summary>
internal static class ConditionRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        new(Select(K, A, B), A, Liberty.None, m => m.Number(K) != 0),
        new(Select(K, A, B), B, Liberty.None, m => m.Number(K) == 0),
        new(Select(C, A, A), A),
        new(Select(C, Select(C, A, B), D), Select(C, A, D)),
        new(Select(C, A, Select(C, B, D)), Select(C, A, D)),

        // Two selections on one condition are one selection.
        new(Select(C, A, B) + Select(C, D, E), Select(C, A + D, B + E)),
        new(Select(C, A, B) - Select(C, D, E), Select(C, A - D, B - E)),
        new(Select(C, A, B) * Select(C, D, E), Select(C, A * D, B * E)),

        new(Weigh(K, A), 0, Liberty.None, m => m.Number(K) == 0),
        new(Weigh(K, A), K * A, Liberty.None, m => m.Number(K) != 0),
        new(Weigh(K / ClassCount.Variable, A), (K / ClassCount.Variable) * A, Liberty.None, m => m.Number(K) != 0),

        // A weight of 0 need not be told apart where the value is finite; only a NaN inside it shows again.
        new(Weigh(A, B), A * B, ZeroSign | NonFinite, m => Bounds.IsBounded(m[B])),
        new(Weigh(A, K * B), K * Weigh(A, B), Rounding | NonFinite | ZeroSign),
        new(Weigh(K * A, B), K * Weigh(A, B), Rounding | NonFinite | ZeroSign, m => m.Number(K) != 0),
    ];
}
