// One span of derivatives that a kernel writes: which span, and the formula of what goes into it.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A gradient or Hessian to compute.</summary>
/// <param name="Source">The data parameter's name in the catalogue.</param>
/// <param name="IsHessian">Whether it is the diagonal second derivative.</param>
/// <param name="Value">The formula, per element, scale included.</param>
internal sealed record KernelOutput(string Source, bool IsHessian, Expr Value)
{
    /// <summary>The name by which plan and emitter refer to the span.</summary>
    public string Name => Source + (IsHessian ? "Hessian" : "Gradient");
}
