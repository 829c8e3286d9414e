// The smooth relative of Huber's loss, whose every derivative is continuous: δ²·(√(1 + (d/δ)²) − 1), with δ taken into
// the root. Computed without the difference of the root and δ.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class PseudoHuberLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(PseudoHuberLoss),
        "Half the squared error near the target, slopes of at most δ far away, smooth between.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("delta", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(2d) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr delta = scope.Number("delta");
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr root = Sqrt(Square(residual) + Square(delta)).Named("root");
            Expr loss = StraightThrough(Square(residual) * (delta / (root + delta)), delta * (root - delta));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
