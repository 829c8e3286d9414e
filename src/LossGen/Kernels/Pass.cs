// One walk over the class axis of a row (or, for element-wise losses, over the data).
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A loop of the kernel: what it loads, computes, reduces and stores at every step.</summary>
/// <param name="Loads">The variables to load at every step.</param>
/// <param name="Restored">The value that an earlier pass kept in place of its input, if this pass uses it.</param>
/// <param name="Values">The values to compute and name, operands first.</param>
/// <param name="Reductions">The sums and maxima that this pass computes.</param>
/// <param name="Kept">The value to keep, in the span of the first output, for a later pass.</param>
/// <param name="Stores">The derivatives that this pass writes.</param>
internal sealed record Pass(
    ImmutableArray<Expr> Loads,
    Expr? Restored,
    ImmutableArray<Expr> Values,
    ImmutableArray<Expr> Reductions,
    Expr? Kept,
    ImmutableArray<Store> Stores);
