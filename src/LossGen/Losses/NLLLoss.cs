// Negative log-likelihood of the target class, as PyTorch's NLLLoss: the input holds log-probabilities.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class NLLLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(NLLLoss),
        "Negative log-likelihood of the target class, from log-probabilities.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.ClassWeight, Common.Classes, Common.Spatial, Common.IgnoreIndex),
        Common.NoneMeanSum,
        scope =>
        {
            Expr target = scope.Data("target");
            Expr? weight = scope.Weights("weight") is { } weights ? Gather(weights, target) : null;
            Expr loss = -Common.Weighted(weight, Gather(scope.Data("input"), target));
            return Common.WhereKept(loss, weight ?? 1);
        });
}
