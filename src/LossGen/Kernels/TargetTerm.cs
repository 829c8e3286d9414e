// What an output has at the target's class beside what every class has.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A row value to add to an output at the target's class.</summary>
internal sealed record TargetTerm(KernelOutput Output, Expr Value);
