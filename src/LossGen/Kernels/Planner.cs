// Turns the formulas of one declaration into a plan: lowers them, splits off what only the target's class
// has, and hands the rest to the builders of passes and row values. The one entrance to this room.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class Planner
{
    public static KernelPlan Plan(KernelRequest request)
    {
        Expr? loss = request.Loss is null ? null : ProductOrder.Order(OneHotTerms.ByPosition(Lowering.Lower(request.Loss)));
        List<Store> stores = new();
        List<TargetTerm> terms = new();
        foreach (KernelOutput output in request.Outputs)
        {
            // The kernel writes the zeros of ignored rows by itself.
            OneHotTerms parts = OneHotTerms.Split(Lowering.Lower(KeptRows.Unguarded(output.Value)));
            parts = request.IsRounded ? parts.Complete() : parts;
            stores.Add(new Store(output, parts.Base is null ? 0 : ProductOrder.Order(OneHotTerms.ByPosition(parts.Base))));
            terms.AddRange(parts.Terms
                .OrderBy(term => term.Key.Value)
                .Select(term => new TargetTerm(
                    output,
                    term.Key.IsConstant ? (int)term.Key.Value : null,
                    ProductOrder.Order(OneHotTerms.ByPosition(term.Value)))));
        }

        ImmutableArray<RowStore> rowStores = request.RowStores
            .Select(store => store with { Value = ProductOrder.Order(OneHotTerms.ByPosition(Lowering.Lower(store.Value))) })
            .ToImmutableArray();
        Regions regions = new(request.HasRows);
        ImmutableArray<Expr> rowRoots = terms.Select(term => term.Value)
            .Concat(rowStores.Select(store => store.Value))
            .Concat(loss is not null && request.HasRows ? new[] { loss } : Enumerable.Empty<Expr>())
            .ToImmutableArray();
        ImmutableArray<Expr> elementRoots = stores.Select(store => store.Value)
            .Concat(loss is not null && !request.HasRows ? new[] { loss } : Enumerable.Empty<Expr>())
            .ToImmutableArray();

        UseCounts uses = new();
        foreach (Expr root in rowRoots.Concat(elementRoots))
        {
            uses.Add(root, _ => true);
        }

        OuterValues outer = new(regions, uses, rowRoots.Concat(elementRoots));
        ImmutableArray<Pass> passes = new PassBuilder(regions, uses.Order, elementRoots, stores.ToImmutableArray(), !request.IsRounded).Build();
        int lastLevel = passes.Length - 1;
        ImmutableArray<RowSection> sections = Enumerable.Range(0, passes.Length)
            .Select(level => new RowSection(
                outer.RowValues(level, lastLevel),
                level < lastLevel || !elementRoots.IsEmpty ? passes[level] : null))
            .ToImmutableArray();

        return new KernelPlan(
            request.HasRows,
            outer.Scalars,
            uses.Order.Where(node => node.Operator == Operator.Gather).ToImmutableArray(),
            uses.Order.Where(node => node.Operator == Operator.Variable && regions.Of(node) == Region.Row && IsRead(node, uses.Order, rowRoots))
                .ToImmutableArray(),
            sections,
            loss,
            terms.ToImmutableArray(),
            request.Outputs)
        {
            RowStores = rowStores,
        };
    }

    /// <summary>Whether the variable's own value is needed, not only the class that it names for a gather.</summary>
    private static bool IsRead(Expr variable, IReadOnlyList<Expr> nodes, IEnumerable<Expr> roots) =>
        roots.Contains(variable)
        || nodes.Any(node => node.Operands.Contains(variable) && !(node.Operator == Operator.Gather && node[1].Equals(variable)));
}
