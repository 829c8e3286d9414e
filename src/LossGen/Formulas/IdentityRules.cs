// Rules about neutral elements and constants. A row: pattern, replacement, what may
// differ, when.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Identities of arithmetic.</summary>
internal static class IdentityRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        // −0 + 0 is +0, and 0 − 0 is +0 where −(+0) is −0.
        new(A + 0, A, ZeroSign),
        new(A - 0, A),
        new(0 - A, -A, ZeroSign),

        // Only where a cannot be infinite; a NaN inside it is dropped.
        new(0 * A, 0, ZeroSign | NonFinite, m => Bounds.IsBounded(m[A])),
        new(A - A, 0, NonFinite, m => Bounds.IsBounded(m[A])),
        new(A + A, 2 * A),

        // Division by a power of two, 1 among them, is exact as a multiplication; any other stays a division.
        new("a / 2ⁿ → 2⁻ⁿ·a", A / K, m => Bounds.IsPowerOfTwo(m.Number(K)) ? (1 / m.Number(K)) * m[A] : null),
        new(A * (1 / B), A / B, Rounding | NonFinite | ZeroSign),
        new("k·a·b / m → (k/m)·a·b", A / M, m => Products.Divided(m[A], m.Number(M)), Rounding | NonFinite | ZeroSign),
        new("k·a / (m·b) → (k/m)·a / b", A / B, m => Products.Reduced(m[A], m[B]), Rounding | NonFinite | ZeroSign),
        new(K * (A / M), (K / M) * A, Rounding | NonFinite | ZeroSign),

        // Number of classes: finite and at least 1.
        new(ClassCount.Variable * (A / ClassCount.Variable), A, Rounding | NonFinite | ZeroSign),
        new((B * ClassCount.Variable) * (A / ClassCount.Variable), B * A, Rounding | NonFinite | ZeroSign),

        // Numbers of a sum come together. For an infinite or NaN a the last two give the number, not NaN.
        new((A + K) + M, A + (K + M), Rounding | NonFinite | ZeroSign),
        new((A - K) + M, A + (M - K), Rounding | NonFinite | ZeroSign),
        new((K - A) + M, (K + M) - A, Rounding | NonFinite | ZeroSign),
        new((K - A) + A, K, Rounding | NonFinite | ZeroSign),
        new(K - (K - A), A, Rounding | NonFinite | ZeroSign),
    ];
}
