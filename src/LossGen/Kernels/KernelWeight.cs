// How much work a step of an element-wise kernel is. A light one waits for memory and for its sums, and gains by sums
// kept in registers and steps side by side; a heavy one would overrun the registers, and the just-in-time compiler.
// Asked by the emitter of element-wise kernels.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class KernelWeight
{
    private const int MostOperations = 24;

    /// <summary>Whether a step is a few operations, none of which is a polynomial.</summary>
    public static bool IsLight(this KernelPlan kernel)
    {
        List<Expr> operations = StepValues.Of(kernel, value => value.Operator is not (Operator.Constant or Operator.Variable)).ToList();
        return operations.Count <= MostOperations && !operations.Any(value => value.Operator
            is Operator.Exp or Operator.Log or Operator.Log1p or Operator.Expm1 or Operator.Sigmoid or Operator.Softplus
            or Operator.Tanh or Operator.ArcTangent or Operator.Power or Operator.BernoulliNll);
    }
}
