// What the planner is asked for: formulas, without a word of who declared them.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>The formulas to compute in one kernel.</summary>
/// <param name="HasRows">Whether the loss is one per row of classes (else one per element).</param>
/// <param name="Loss">The loss per row or element; null where only derivatives are wanted.</param>
/// <param name="Outputs">The derivatives wanted.</param>
internal sealed record KernelRequest(bool HasRows, Expr? Loss, ImmutableArray<KernelOutput> Outputs)
{
    /// <summary>The further row values wanted.</summary>
    public ImmutableArray<RowStore> RowStores { get; init; } = ImmutableArray<RowStore>.Empty;

    /// <summary>Whether outputs are rounded when they are stored, so that each is to be stored once, complete.</summary>
    public bool IsRounded { get; init; }
}
