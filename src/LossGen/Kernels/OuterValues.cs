// Chooses which values outside of the loops get a name: those that a loop inside uses, those used more
// than once, and those that the formula's author named. The others are written where they are used.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

internal sealed class OuterValues
{
    private readonly Regions regions;
    private readonly ImmutableArray<Expr> named;

    public OuterValues(Regions regions, UseCounts uses, IEnumerable<Expr> roots)
    {
        this.regions = regions;
        HashSet<Expr> usedFurtherIn = new();
        foreach (Expr node in uses.Order)
        {
            foreach (Expr operand in node.Operands)
            {
                if (regions.Of(operand) < regions.Of(node) || regions.IsRowReduction(node))
                {
                    usedFurtherIn.Add(operand);
                }
            }
        }

        HashSet<Expr> isRoot = new(roots);
        usedFurtherIn.UnionWith(isRoot.Where(root => regions.Of(root) == Region.Call));
        Readability readability = new();
        named = uses.Order
            .Where(node => regions.Of(node) != Region.Element && !node.IsConstant)
            .Where(node => readability.WantsName(
                node,
                usedFurtherIn.Contains(node) || uses[node] > 1 || node.Label is not null || regions.IsRowReduction(node) || IsCallReduction(node),
                mayBeNamed: !isRoot.Contains(node)))
            .ToImmutableArray();
    }

    /// <summary>The named values of the whole call, operands first.</summary>
    public ImmutableArray<Expr> Scalars => named.Where(node => regions.Of(node) == Region.Call).ToImmutableArray();

    /// <summary>The named row values that are known after as many passes as the level says.</summary>
    public ImmutableArray<Expr> RowValues(int level, int lastLevel) =>
        named.Where(node =>
            regions.Of(node) == Region.Row
            && Math.Min(regions.LevelOf(node), lastLevel) == level
            && node.Operator is not (Operator.Variable or Operator.Gather)
            && !regions.IsRowReduction(node)).ToImmutableArray();

    private bool IsCallReduction(Expr node) =>
        node.Operator is Operator.Sum or Operator.Maximum && regions.Of(node) == Region.Call;
}
