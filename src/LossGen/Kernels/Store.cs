// What a pass writes to one output span.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A value to store.</summary>
/// <param name="Output">The output's name.</param>
/// <param name="Value">The value at each element.</param>
internal sealed record Store(KernelOutput Output, Expr Value);
