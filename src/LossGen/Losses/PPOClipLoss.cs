// Clipped policy loss of proximal policy optimization (Schulman et al. 2017): the gain of an action, held where
// the policy has moved further than the clip range in the direction that pays.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class PPOClipLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(PPOClipLoss),
        "Clipped loss of a policy's log-probabilities, weighed by advantages.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("logProbability", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("oldLogProbability", Domain.LogProbability, DataKind.Values, HasGradient: false, HasHessian: false),
            new DataParameter("advantage", Domain.Real, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("clip", OptionKind.Number, 0.2, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.1) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr advantage = scope.Data("advantage");
            Expr clip = scope.Number("clip");
            Expr ratio = Exp(scope.Data("logProbability") - scope.Data("oldLogProbability")).Named("ratio");
            Expr held = -AtLeast(-AtLeast(ratio, 1 - clip), -(1 + clip));
            Expr gain = (ratio * advantage).Named("gain");
            Expr heldGain = (Detach(held) * advantage).Named("heldGain");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), -Select(LessOrEqual(gain, heldGain), gain, heldGain)), 1);
        })
    {
        Group = LossGroup.Preference,
    };
}
