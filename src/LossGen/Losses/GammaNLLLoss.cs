// Negative log-likelihood of positive amounts under a Gamma distribution with a log link, up to what does not
// depend on the input, as LightGBM and XGBoost have it.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class GammaNLLLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(GammaNLLLoss),
        "Negative log-likelihood of positive amounts under a Gamma distribution with a log link.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogRate, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.PositiveAmount, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), x + (scope.Data("target") * Exp(-x))), 1);
        })
    {
        Group = LossGroup.Likelihood,
    };
}
