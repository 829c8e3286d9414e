// Direct preference optimization (Rafailov et al. 2023): the policy is to raise the chosen answer above the rejected
// one, relative to a reference model. With label smoothing it is the conservative variant, cDPO.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class DPOLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(DPOLoss),
        "Logistic loss of how much a policy prefers the chosen answer, compared with a reference model.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("chosen", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("rejected", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("referenceChosen", Domain.LogProbability, DataKind.Values, HasGradient: false, HasHessian: false),
            new DataParameter("referenceRejected", Domain.LogProbability, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("beta", OptionKind.Number, 0.1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) },
            new LossOption("labelSmoothing", OptionKind.Number, 0, 0, 0.5) { IsBelowMaximum = true, Examples = ImmutableArray.Create(0.1) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr preference = (scope.Data("chosen") - scope.Data("referenceChosen")) - (scope.Data("rejected") - scope.Data("referenceRejected"));
            Expr margin = (scope.Number("beta") * preference).Named("margin");
            Expr smoothing = scope.Number("labelSmoothing");
            Expr loss = ((1 - smoothing) * Softplus(-margin)) + Weigh(smoothing, Softplus(margin));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        })
    {
        Group = LossGroup.Preference,
    };
}
