// The compiled kernel before it is text: what is computed once a call, once a row and once an element, in
// which order, and what is read and written where. Nodes are named by themselves: an emitter that has
// given a node a name refers to it by that name from then on.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A planned kernel.</summary>
/// <param name="HasRows">Whether the loss is one per row of classes (else one per element).</param>
/// <param name="Scalars">The values of the whole call to compute and name, operands first.</param>
/// <param name="Gathers">The gathers of data or class weights at each row's target.</param>
/// <param name="RowData">The variables that have one value a row.</param>
/// <param name="Sections">Row values and passes in turn; an element-wise kernel has one section with one pass.</param>
/// <param name="Loss">The loss of a row or an element; null where it is not wanted.</param>
/// <param name="TargetTerms">What to add at the target's class after the last pass.</param>
/// <param name="Outputs">The derivatives that the kernel writes.</param>
internal sealed record KernelPlan(
    bool HasRows,
    ImmutableArray<Expr> Scalars,
    ImmutableArray<Expr> Gathers,
    ImmutableArray<Expr> RowData,
    ImmutableArray<RowSection> Sections,
    Expr? Loss,
    ImmutableArray<TargetTerm> TargetTerms,
    ImmutableArray<KernelOutput> Outputs)
{
    /// <summary>The row values that are written beside the loss.</summary>
    public ImmutableArray<RowStore> RowStores { get; init; } = ImmutableArray<RowStore>.Empty;

    /// <summary>The passes over the classes, or over the data of an element-wise kernel.</summary>
    public IEnumerable<Pass> Passes => Sections.Where(section => section.Next is not null).Select(section => section.Next!);

    /// <summary>Whether any pass reads the data of all classes, or fixed places of rows are read (else only gathers at targets are).</summary>
    public bool ReadsClasses => Passes.Any(pass => pass is { Loads.IsEmpty: false } or { Restored: not null }) || ReadsPlaces;

    /// <summary>Whether values at fixed places of each row are read.</summary>
    public bool ReadsPlaces => Gathers.Any(gather => gather[1].IsConstant);
}
