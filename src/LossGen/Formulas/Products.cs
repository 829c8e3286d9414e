// Products as lists of factors. The simplifier keeps every product in one canonical form: a chain from
// the left, what varies least first, so that equal products are equal expressions, a row's factors are
// multiplied once per row, and common factors are found by comparing lists.
using System.Collections.Immutable;

namespace LossGen.Formulas;

/// <summary>The normal form of products.</summary>
internal static class Products
{
    /// <summary>The factors of a product, constants multiplied into one; the expression itself if it is no product.</summary>
    public static ImmutableArray<Expr> Factors(Expr expr)
    {
        ImmutableArray<Expr>.Builder factors = ImmutableArray.CreateBuilder<Expr>();
        Collect(expr, factors);
        double constant = 1;
        foreach (Expr factor in factors)
        {
            constant *= factor.IsConstant ? factor.Value : 1;
        }

        IEnumerable<Expr> others = factors.Where(factor => !factor.IsConstant).OrderBy(factor => factor, CanonicalOrder.Instance);
        return (constant == 1 ? others : others.Prepend(constant)).ToImmutableArray();
    }

    /// <summary>The chain a·b·c…; 1 if there are no factors.</summary>
    public static Expr Of(IEnumerable<Expr> factors)
    {
        Expr? product = null;
        foreach (Expr factor in factors)
        {
            product = product is null ? factor : product * factor;
        }

        return product ?? 1;
    }

    /// <summary>The product in canonical form.</summary>
    public static Expr Canonical(Expr product) => Of(Factors(product));

    /// <summary>
    /// a ± b with what both have in common taken out. Null if they share nothing, or if one of them would be
    /// left with nothing but a 1 (a·b − a is no better as a·(b − 1)), unless only numbers are left.
    /// </summary>
    public static Expr? TakeOut(Operator sign, Expr a, Expr b)
    {
        List<Expr> left = [.. Factors(a)], right = [.. Factors(b)], common = [];
        foreach (Expr factor in left.ToArray())
        {
            if (right.Remove(factor))
            {
                left.Remove(factor);
                common.Add(factor);
            }
        }

        bool numbersLeft = left.Count + right.Count > 0 && left.Concat(right).All(factor => factor.IsConstant);
        if (common.All(factor => factor.IsConstant) || ((left.Count == 0 || right.Count == 0) && !numbersLeft))
        {
            return null;
        }

        return Of(common) * Expr.Of(sign, Of(left), Of(right));
    }

    private static void Collect(Expr expr, ImmutableArray<Expr>.Builder factors)
    {
        if (expr.Operator != Operator.Multiply)
        {
            factors.Add(expr);
            return;
        }

        Collect(expr[0], factors);
        Collect(expr[1], factors);
    }
}
