// Mean squared error, as PyTorch's MSELoss: (x − y)², without a factor ½. With weights the mean divides by their sum.
using System.Collections.Immutable;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class MSELoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MSELoss),
        "Squared error of each element.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope => Common.WeightedMean(scope.Weights("weight"), Square((scope.Data("input") - scope.Data("target")).Named("residual"))));
}
