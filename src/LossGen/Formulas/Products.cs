// Products as lists of factors. The simplifier keeps every product in one canonical form: a chain from
// the left, what varies least first, so that equal products are equal expressions, a row's factors are
// multiplied once per row, and common factors are found by comparing lists.
using System.Collections.Immutable;

namespace LossGen.Formulas;

/// <summary>The normal form of products.</summary>
internal static class Products
{
    // A part of more factors than anyone writes (squares of squares of squares) counts as one factor.
    private const int MostFactors = 64;

    /// <summary>The factors of a product, its numbers multiplied into one; the expression itself if it is no product.</summary>
    public static ImmutableArray<Expr> Factors(Expr expr)
    {
        List<Expr> factors = [];
        Collect(expr, factors, []);
        double constant = factors.Where(factor => factor.IsConstant).Aggregate(1.0, (product, factor) => product * factor.Value);
        factors.RemoveAll(factor => factor.IsConstant);
        MoveIntoQuotient(factors, ref constant);
        IEnumerable<Expr> sorted = factors.OrderBy(factor => factor, CanonicalOrder.Instance);
        return (constant == 1 ? sorted : sorted.Prepend(constant)).ToImmutableArray();
    }

    /// <summary>The chain a·b·c…, equal neighbours squared first; 1 if there are no factors.</summary>
    public static Expr Of(IEnumerable<Expr> factors)
    {
        Expr[] list = [.. factors];
        Expr? product = null;
        for (int i = 0; i < list.Length; i++)
        {
            bool isSquare = i + 1 < list.Length && list[i].Equals(list[i + 1]);
            Expr next = isSquare ? list[i] * list[++i] : list[i];
            product = product is null ? next : product * next;
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

    /// <summary>The product with its number divided by another; null for anything but a product with a number.</summary>
    public static Expr? Divided(Expr product, double divisor)
    {
        ImmutableArray<Expr> factors = Factors(product);
        if (factors.Length < 2 || !factors[0].IsConstant)
        {
            return null;
        }

        double number = factors[0].Value / divisor;
        return Of(number == 1 ? factors.Skip(1) : factors.Skip(1).Prepend(number));
    }

    /// <summary>
    /// The quotient with the divisor's number divided into the dividend's; a power of two needs none there, for its
    /// inverse is exact. Null for any other quotient.
    /// </summary>
    public static Expr? Reduced(Expr dividend, Expr divisor)
    {
        ImmutableArray<Expr> below = Factors(divisor);
        if (below.Length < 2 || !below[0].IsConstant)
        {
            return null;
        }

        double number = below[0].Value;
        Expr rest = Of(below.Skip(1));
        return dividend.IsConstant ? Expr.Constant(dividend.Value / number) / rest
            : Divided(dividend, number) is { } divided ? divided / rest
            : Bounds.IsPowerOfTwo(number) ? (1 / number) * (dividend / rest)
            : null;
    }

    // 3·a·(0.5/b) is a·(1.5/b): one number, in the quotient that has one already.
    private static void MoveIntoQuotient(List<Expr> factors, ref double constant)
    {
        int quotient = factors.FindIndex(factor => factor.Operator == Operator.Divide && factor[0].IsConstant);
        if (quotient >= 0 && constant != 1)
        {
            factors[quotient] = Expr.Constant(constant * factors[quotient][0].Value) / factors[quotient][1];
            constant = 1;
        }
    }

    private static double CountOf(Expr expr, Dictionary<Expr, double> counted)
    {
        if (expr.Operator != Operator.Multiply)
        {
            return 1;
        }

        if (!counted.TryGetValue(expr, out double count))
        {
            count = CountOf(expr[0], counted) + CountOf(expr[1], counted);
            counted.Add(expr, count);
        }

        return count;
    }

    private static void Collect(Expr expr, List<Expr> factors, Dictionary<Expr, double> counted)
    {
        if (expr.Operator != Operator.Multiply)
        {
            factors.Add(expr);
            return;
        }

        foreach (Expr operand in expr.Operands)
        {
            if (CountOf(operand, counted) > MostFactors)
            {
                factors.Add(operand);
            }
            else
            {
                Collect(operand, factors, counted);
            }
        }
    }
}
