// The normal form of products, and common factors of sums. Last in the order, so that the smaller rules
// have seen a product first.
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Rules of products.</summary>
internal static class ProductRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        // What varies least comes first, and what is equal looks equal.
        new("a·b·c in canonical order", A * B, m => Products.Canonical(m[A] * m[B]), Rounding | NonFinite | ZeroSign),

        new("a·b + a·c → a·(b + c)", A + B, m => Products.TakeOut(Operator.Add, m[A], m[B]), Rounding | NonFinite | ZeroSign),
        new("a·b − a·c → a·(b − c)", A - B, m => Products.TakeOut(Operator.Subtract, m[A], m[B]), Rounding | NonFinite | ZeroSign),
    ];
}
