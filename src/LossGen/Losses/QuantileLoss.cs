// Pinball loss: its minimum is a quantile of the targets. Where input and target are equal the slope is 0.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Losses;

internal static class QuantileLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(QuantileLoss),
        "Absolute error, weighed by the quantile where the input is below the target and by the rest where it is above.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("quantile", OptionKind.Number, 0.5, 0, 1) { IsAboveMinimum = true, IsBelowMaximum = true, Examples = ImmutableArray.Create(0.9, 0.1) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr missing = (scope.Data("target") - scope.Data("input")).Named("missing");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), Terms.Pinball(missing, scope.Number("quantile"))), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
