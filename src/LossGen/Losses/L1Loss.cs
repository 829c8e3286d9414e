// Mean absolute error, as PyTorch's L1Loss: |x − y|; the slope at 0 is 0.
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
        ImmutableArray<LossOption>.Empty,
        Common.NoneMeanSum,
        scope => new LossFormula(Abs(scope.Data("input") - scope.Data("target")), 1));
}
