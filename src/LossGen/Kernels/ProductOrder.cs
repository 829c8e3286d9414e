// Orders the factors of products so that what varies least is multiplied first: values of the whole call,
// then of a row, then of a class, then of an element. A factor that a loop does not change is then
// multiplied outside of it. Named products stay whole, because they are shared.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class ProductOrder
{
    public static Expr Order(Expr formula)
    {
        Dictionary<Expr, Expr> done = new();
        return Visit(formula);

        Expr Visit(Expr node)
        {
            if (done.TryGetValue(node, out Expr? known))
            {
                return known;
            }

            Expr ordered = IsProduct(node) || (node.Operator == Operator.Negate && IsProduct(node[0]) && node[0].Label is null)
                ? Product(node)
                : node.With(node.Operands.Select(Visit).ToImmutableArray());
            done[node] = ordered;
            return ordered;
        }

        Expr Product(Expr node)
        {
            List<Expr> factors = new();
            bool isNegative = Collect(node, isTop: true, factors);
            Expr[] sorted = factors.OrderBy(Rank).ToArray();
            Expr product = sorted[0];
            if (isNegative)
            {
                product = product.IsConstant ? Expr.Constant(-product.Value) : -product;
            }

            foreach (Expr factor in sorted.Skip(1))
            {
                product = product.IsConstant && factor.IsConstant
                    ? Expr.Constant(product.Value * factor.Value)
                    : product.Is(1) ? factor : product.Is(-1) ? -factor : product * factor;
            }

            return node.Label is null ? product : product.Named(node.Label);
        }

        // Adds the factors of a product; answers whether their product is to be negated.
        bool Collect(Expr node, bool isTop, List<Expr> factors)
        {
            if (node.Operator == Operator.Multiply && (isTop || node.Label is null) && !node[0].Equals(node[1]))
            {
                return Collect(node[0], isTop: false, factors) ^ Collect(node[1], isTop: false, factors);
            }

            if (node.Operator == Operator.Negate && node.Label is null)
            {
                return !Collect(node[0], isTop: false, factors);
            }

            // A square stays a product of equal factors.
            factors.Add(isTop ? node.With(node.Operands.Select(Visit).ToImmutableArray()) : Visit(node));
            return false;
        }
    }

    private static bool IsProduct(Expr node) => node.Operator == Operator.Multiply;

    private static int Rank(Expr factor) => factor.IsConstant ? 0 : 1 + factor.Axis switch
    {
        Axis.None => 0,
        Axis.Row => 1,
        Axis.Class => 2,
        _ => 3,
    };
}
