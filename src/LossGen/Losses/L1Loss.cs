// Mean absolute error, as PyTorch's L1Loss: |x − y|; the slope at 0 is 0. With weights the mean
// divides by their sum.
using System.Collections.Immutable;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class L1Loss
{
    public static LossDefinition Definition { get; } = new(
        nameof(L1Loss),
        "Absolute error of each element.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope => Common.WeightedMean(scope.Weights("weight"), Abs(scope.Data("input") - scope.Data("target"))));
}
