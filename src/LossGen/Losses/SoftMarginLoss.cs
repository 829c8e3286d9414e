// Logistic loss of labels −1 and +1, as PyTorch's SoftMarginLoss, but as a softplus, which does not overflow.
using System.Collections.Immutable;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class SoftMarginLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(SoftMarginLoss),
        "Logistic loss of logits against labels −1 and +1.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Sign, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray<LossOption>.Empty,
        Common.NoneMeanSum,
        scope => new LossFormula(Softplus(-(scope.Data("target") * scope.Data("input"))), 1));
}
