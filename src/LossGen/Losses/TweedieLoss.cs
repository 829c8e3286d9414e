// Tweedie's loss of amounts that are often zero and never negative, with a log link, as LightGBM and XGBoost have
// it. The power lies between Poisson's 1 and Gamma's 2.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class TweedieLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(TweedieLoss),
        "Negative log-likelihood of amounts under a Tweedie distribution with a log link.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogRate, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Amount, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("power", OptionKind.Number, 1.5, 1, 2) { IsAboveMinimum = true, IsBelowMaximum = true, Examples = ImmutableArray.Create(1.1, 1.9) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr power = scope.Number("power");
            Expr fromTarget = scope.Data("target") * Exp((1 - power) * x) / (1 - power);
            return new LossFormula(Common.Weighted(scope.Weights("weight"), (Exp((2 - power) * x) / (2 - power)) - fromTarget), 1);
        })
    {
        Group = LossGroup.Likelihood,
    };
}
