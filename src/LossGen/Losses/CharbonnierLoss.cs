// Charbonnier's loss: the absolute error with its corner rounded off at the width ε.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CharbonnierLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CharbonnierLoss),
        "Absolute error with its corner rounded off.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("epsilon", OptionKind.Number, 1e-3, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), Sqrt(Square(residual) + Square(scope.Number("epsilon")))), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
