// From which size on a call is split over several threads. A thread of the pool takes some microseconds to come, so
// a call pays for several if it takes some tens on one; how many elements that are, depends on what is computed
// of each. Called by the method planner.
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class Splitting
{
    /// <summary>Elements of kernels that only add, multiply and compare.</summary>
    private const int LeastOfSimple = 131072;

    /// <summary>Elements of kernels with exponentials, logarithms and their like.</summary>
    private const int Least = 32768;

    /// <summary>Products of elements of two vectors.</summary>
    private const int LeastOfProducts = 1048576;

    /// <summary>How calls of a kernel of formulas are split.</summary>
    public static ParallelPlan Plan(KernelRequest request, LossDeclaration declaration)
    {
        IEnumerable<Expr> formulas = request.Outputs.Select(output => output.Value).Concat(request.RowStores.Select(store => store.Value));
        formulas = request.Loss is { } loss ? formulas.Append(loss) : formulas;
        return Plan(formulas.Any(formula => new ExprGraph(formula).Nodes.Any(IsCostly)) ? Least : LeastOfSimple, declaration);
    }

    /// <summary>How calls of a kernel of the runtime are split.</summary>
    public static ParallelPlan Plan(OwnKernel kernel, LossDeclaration declaration) =>
        Plan(kernel.IsSplitInside ? LeastOfProducts : Least / kernel.Cost, declaration) with { IsInside = kernel.IsSplitInside };

    private static ParallelPlan Plan(int least, LossDeclaration declaration) => new(
        least,
        declaration.Parameters.Any(parameter => parameter.Role == ParameterRole.MaxDegree) ? null : declaration.MaxDegree);

    private static bool IsCostly(Expr value) => value.Operator
        is Operator.Exp or Operator.Log or Operator.Log1p or Operator.Expm1 or Operator.Sigmoid or Operator.Softplus or Operator.Tanh
        or Operator.ArcTangent or Operator.Power or Operator.BernoulliNll or Operator.LogSumExp or Operator.Softmax or Operator.LogSoftmax;
}
