// Negative log-likelihood of overdispersed counts with a log link, up to what does not depend on the input. Its
// variance is μ + aμ² with dispersion a.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class NegativeBinomialNLLLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(NegativeBinomialNLLLoss),
        "Negative log-likelihood of overdispersed counts with a log link.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogRate, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Amount, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("dispersion", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr y = scope.Data("target");
            Expr dispersion = scope.Number("dispersion");
            Expr loss = ((y + (1 / dispersion)) * Softplus(x + Log(dispersion))) - (y * x);
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        })
    {
        Group = LossGroup.Likelihood,
    };
}
