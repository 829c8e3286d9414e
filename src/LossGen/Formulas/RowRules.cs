// Rules about the class axis: what a reduction does not need to see is moved out of it, sums over one-hot
// rows are gathers, and gathers move inwards, so that one element is computed instead of a row.
using System.Collections.Immutable;
using static LossGen.Formulas.Liberty;
using static LossGen.Formulas.Maths;
using static LossGen.Formulas.Placeholder;

namespace LossGen.Formulas;

/// <summary>Rules of reductions. Targets name a class of their row.</summary>
internal static class RowRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        new(Sum(OneHot(T)), 1),
        new(Sum(OneHot(T) * A), Gather(A, T), NonFinite | ZeroSign),
        new(Sum(Weigh(OneHot(T), A)), Gather(A, T), ZeroSign),
        new(Sum(Softmax(A)), 1, Rounding | NonFinite),
        new(Sum(A), ClassCount.Variable * A, Rounding | NonFinite | ZeroSign, m => IsOfRow(m[A])),
        new("Σ r·e → r·Σ e", Sum(A), m => PullOut(m[A]), Rounding | NonFinite | ZeroSign),
        new(Sum(A / B), Sum(A) / B, Rounding | NonFinite | ZeroSign, m => IsOfRow(m[B])),
        new(Sum(Weigh(A, B)), Weigh(A, Sum(B)), Rounding | NonFinite | ZeroSign, m => IsOfRow(m[A])),
        new(Sum(Select(C, A, B)), Select(C, Sum(A), Sum(B)), Liberty.None, m => IsOfRow(m[C])),
        new(Sum(A + B), Sum(A) + Sum(B), Rounding | NonFinite | ZeroSign, m => IsSummed(m[A]) || IsSummed(m[B])),
        new(Sum(A - B), Sum(A) - Sum(B), Rounding | NonFinite | ZeroSign, m => IsSummed(m[A]) || IsSummed(m[B])),

        new(Gather(A, T), A, Liberty.None, m => IsOfRow(m[A])),
        new(Gather(OneHot(T), T), 1),
        new("f(a, …)[t] → f(a[t], …)", Gather(A, T), m => GatherOperands(m[A], m[T])),
    ];

    private static bool IsOfRow(Expr expr) => !expr.VariesByClass();

    // Whether the sum of a value is known in closed form, or needs one element only.
    private static bool IsSummed(Expr expr)
    {
        ImmutableArray<Expr> factors = Products.Factors(expr);
        Expr[] rows = [.. factors.Where(factor => factor.VariesByClass())];
        return rows.Length == 0
            || rows.Any(factor => factor.Operator == Operator.OneHot)
            || (rows.Length == 1 && rows[0].Operator == Operator.Softmax);
    }

    private static Expr? PullOut(Expr expr)
    {
        ImmutableArray<Expr> factors = Products.Factors(expr);
        Expr[] outside = [.. factors.Where(IsOfRow)];
        return outside.Length == 0 || outside.Length == factors.Length
            ? null
            : Products.Of(outside) * Sum(Products.Of(factors.Where(factor => factor.VariesByClass())));
    }

    private static Expr? GatherOperands(Expr values, Expr target) =>
        values.Operator.IsElementwise() && !values.Operator.IsLeaf()
            ? values.With(values.Operands.Select(operand => Gather(operand, target)).ToImmutableArray())
            : null;
}
