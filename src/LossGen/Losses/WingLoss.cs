// Wing loss (Feng et al. 2018): steep for small errors, so that they keep counting; absolute error from w on.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class WingLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(WingLoss),
        "Error whose slope grows towards the target, absolute error from a width on.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("width", OptionKind.Number, 10, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(1d) },
            new LossOption("epsilon", OptionKind.Number, 2, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr width = scope.Number("width");
            Expr epsilon = scope.Number("epsilon");
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr size = Abs(residual).Named("distance");
            Expr near = width * Log1p(size / epsilon);
            Expr far = size - (width - (width * Log1p(width / epsilon)));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), Select(Less(size, width), near, far)), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
