// Cauchy's (Lorentzian) robust loss, Barron's general loss at α = 0: it grows like a logarithm, so that outliers
// lose their pull.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CauchyLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CauchyLoss),
        "Robust error that grows like the logarithm of the distance.",
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
            Expr width = scope.Number("width");
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), 0.5 * Square(width) * Log1p(Square(residual / width))), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
