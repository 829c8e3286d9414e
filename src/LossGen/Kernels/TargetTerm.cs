// What an output has at the target's class, or at a fixed place of the row, beside what every class has.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A row value to add to an output at one class.</summary>
/// <param name="Output">The output.</param>
/// <param name="Place">The class if it is the same in every row; null for the target's class.</param>
/// <param name="Value">The value to add.</param>
internal sealed record TargetTerm(KernelOutput Output, int? Place, Expr Value);
