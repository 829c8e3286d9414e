// Lays out the loops over the classes: reductions that wait for one another go into successive passes, the
// last pass stores the derivatives. An exponential that a reduction and the last pass both need is kept in
// the output's own span between them, so that it is computed once and no scratch is needed; unless the span
// would round it.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

internal sealed class PassBuilder(
    Regions regions,
    IReadOnlyList<Expr> nodes,
    ImmutableArray<Expr> elementRoots,
    ImmutableArray<Store> stores,
    bool canKeep)
{
    /// <summary>The passes; the last one stores (and holds the loss of element-wise kernels).</summary>
    public ImmutableArray<Pass> Build()
    {
        int levels = nodes.Where(regions.IsRowReduction).Select(regions.LevelOf).DefaultIfEmpty(0).Max();
        (Expr? kept, int keptIn) = KeptValue(levels);
        ImmutableArray<Pass>.Builder passes = ImmutableArray.CreateBuilder<Pass>();
        for (int level = 1; level <= levels; level++)
        {
            ImmutableArray<Expr> reductions = ReductionsOf(level);
            Expr? keep = level == keptIn ? kept : null;
            passes.Add(Layout(reductions.Select(r => r[0]), reductions, null, keep, ImmutableArray<Store>.Empty));
        }

        passes.Add(Layout(elementRoots, ImmutableArray<Expr>.Empty, kept, null, stores));
        return passes.ToImmutable();
    }

    private ImmutableArray<Expr> ReductionsOf(int level) =>
        nodes.Where(node => regions.IsRowReduction(node) && regions.LevelOf(node) == level).ToImmutableArray();

    private Pass Layout(
        IEnumerable<Expr> roots,
        ImmutableArray<Expr> reductions,
        Expr? restored,
        Expr? keep,
        ImmutableArray<Store> written)
    {
        UseCounts uses = Uses(roots, restored);
        ImmutableArray<Expr> loads = uses.Order.Where(node => node.Operator == Operator.Variable).ToImmutableArray();
        Readability readability = new();
        ImmutableArray<Expr> values = uses.Order
            .Where(node => node.Operator != Operator.Variable && !node.IsConstant)
            .Where(node => readability.WantsName(node, uses[node] > 1 || node.Label is not null || node.Operator == Operator.ClassOffset || node.Equals(keep)))
            .ToImmutableArray();
        return new Pass(loads, restored is not null && uses.Boundary.Contains(restored) ? restored : null, values, reductions, keep, written);
    }

    private UseCounts Uses(IEnumerable<Expr> roots, Expr? restored)
    {
        UseCounts uses = new();
        foreach (Expr root in roots)
        {
            uses.Add(root, node => regions.Of(node) == Region.Element && !node.Equals(restored));
        }

        return uses;
    }

    /// <summary>
    /// The exponential to keep, and the pass that computes it: nothing if the input that its span may share
    /// memory with is read again afterwards.
    /// </summary>
    private (Expr? Value, int Pass) KeptValue(int levels)
    {
        if (stores.IsEmpty || !canKeep)
        {
            return (null, 0);
        }

        UseCounts final = Uses(elementRoots, null);
        for (int level = 1; level <= levels; level++)
        {
            UseCounts pass = Uses(ReductionsOf(level).Select(r => r[0]), null);
            foreach (Expr value in pass.Order.Where(node => node.Operator == Operator.Exp && final[node] > 0))
            {
                IEnumerable<Expr> readLater = Uses(elementRoots, value).Order;
                for (int later = level + 1; later <= levels; later++)
                {
                    readLater = readLater.Concat(Uses(ReductionsOf(later).Select(r => r[0]), null).Order);
                }

                if (!readLater.Any(node => node.Operator == Operator.Variable && node.Name == stores[0].Output.Source))
                {
                    return (value, level);
                }
            }
        }

        return (null, 0);
    }
}
