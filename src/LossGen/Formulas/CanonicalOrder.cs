// The order of factors in a product: what varies least first, then simple before compound. A total order
// on expressions, so that the simplifier's answers do not depend on how a formula was written.
namespace LossGen.Formulas;

/// <summary>A total order of expressions.</summary>
internal sealed class CanonicalOrder : IComparer<Expr>
{
    public static CanonicalOrder Instance { get; } = new();

    public int Compare(Expr? x, Expr? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        if (x.Equals(y))
        {
            return 0;
        }

        int order = x.Axis.CompareTo(y.Axis);
        order = order != 0 ? order : x.Operator.CompareTo(y.Operator);
        order = order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
        order = order != 0 ? order : x.Value.CompareTo(y.Value);
        for (int i = 0; order == 0 && i < x.Operands.Length; i++)
        {
            order = Compare(x[i], y[i]);
        }

        return order;
    }
}
