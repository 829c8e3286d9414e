// The pairs of nodes that one comparison of two formulas has been through. Shared subexpressions would
// otherwise be compared once per path to them, of which there can be exponentially many.
using System.Runtime.CompilerServices;

namespace LossGen.Formulas;

/// <summary>A set of pairs of nodes, told apart by identity.</summary>
internal sealed class NodePairs : IEqualityComparer<(Expr Left, Expr Right)>
{
    private readonly HashSet<(Expr Left, Expr Right)> pairs;

    public NodePairs() => pairs = new(this);

    /// <summary>Adds a pair; false if it was there.</summary>
    public bool Add(Expr left, Expr right) => pairs.Add((left, right));

    public bool Equals((Expr Left, Expr Right) x, (Expr Left, Expr Right) y) =>
        ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right);

    public int GetHashCode((Expr Left, Expr Right) pair) =>
        unchecked((RuntimeHelpers.GetHashCode(pair.Left) * 397) ^ RuntimeHelpers.GetHashCode(pair.Right));
}
