// Huber's loss, as PyTorch's HuberLoss: half the squared error, with slopes held at ±δ. A weight does not enter
// the denominator of the mean, as in PyTorch.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class HuberLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(HuberLoss),
        "Half the squared error near the target, with slopes of at most δ.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("delta", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(2d, 0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr delta = scope.Number("delta");
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr size = Abs(residual).Named("distance");
            Expr loss = Select(LessOrEqual(delta, size), delta * (size - (0.5 * delta)), 0.5 * Square(residual));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        });
}
