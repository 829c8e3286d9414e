// The values of a row that become known between two passes.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>Row values to compute, then the pass that uses them.</summary>
/// <param name="Values">The values to compute and name, operands first.</param>
/// <param name="Next">The pass that follows; null where none is needed.</param>
internal sealed record RowSection(ImmutableArray<Expr> Values, Pass? Next);
