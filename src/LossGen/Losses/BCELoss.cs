// Binary cross entropy of probabilities, as PyTorch's BCELoss: logarithms clamped at −100, and a gradient
// whose denominator is floored at 1e-12. Logits are better served by BCEWithLogitsLoss.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class BCELoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(BCELoss),
        "Binary cross entropy of probabilities against labels in [0, 1].",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Probability, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Probability, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope =>
        {
            Expr loss = BernoulliNll(scope.Data("input"), scope.Data("target"));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        });
}
