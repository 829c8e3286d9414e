// How much work a step of an element-wise kernel is. A light one waits for memory and for its sums, and gains by sums
// kept in registers and steps side by side; a heavy one would overrun the registers, and the just-in-time compiler.
// Asked by the emitter of element-wise kernels.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class KernelWeight
{
    private const int MostOperations = 24;

    /// <summary>The number of polynomials that the passes over a row compute at every step.</summary>
    public static int PolynomialsInPasses(this KernelPlan kernel)
    {
        Regions regions = new(kernel.HasRows);
        return kernel.Passes.Sum(pass =>
        {
            UseCounts uses = new();
            foreach (Expr root in pass.Reductions.Select(reduction => reduction[0]).Concat(pass.Stores.Select(store => store.Value)))
            {
                uses.Add(root, node => regions.Of(node) == Region.Element && !node.Equals(pass.Restored));
            }

            return uses.Order.Count(IsPolynomial);
        });
    }

    /// <summary>Whether a step is a few operations, none of which is a polynomial.</summary>
    public static bool IsLight(this KernelPlan kernel)
    {
        List<Expr> operations = StepValues.Of(kernel, value => value.Operator is not (Operator.Constant or Operator.Variable)).ToList();
        return operations.Count <= MostOperations && !operations.Any(IsPolynomial);
    }

    private static bool IsPolynomial(Expr value) => value.Operator
        is Operator.Exp or Operator.Log or Operator.Log1p or Operator.Expm1 or Operator.Sigmoid or Operator.Softplus
        or Operator.Tanh or Operator.ArcTangent or Operator.Power or Operator.BernoulliNll;
}
