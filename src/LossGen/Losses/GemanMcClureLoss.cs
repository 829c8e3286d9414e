// Geman and McClure's robust loss, Barron's general loss at α = −2: it is bounded, so that far outliers have no
// pull at all.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class GemanMcClureLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(GemanMcClureLoss),
        "Robust error that is bounded.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("width", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(2d) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr square = Square(residual / scope.Number("width")).Named("square");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), 2 * square / (square + 4)), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
