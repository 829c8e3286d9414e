// Focal loss of independent labels (Lin et al. 2017, as torchvision): cross entropy of logits, faded out by
// (1 − p)^γ where the label is already likely. α weighs positive against negative labels.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class SigmoidFocalLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(SigmoidFocalLoss),
        "Binary cross entropy of logits that fades where the label is already likely.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ElementWeight,
            new LossOption("alpha", OptionKind.Number, 0.25, -1, 1) { Examples = ImmutableArray.Create(-1d) },
            new LossOption("gamma", OptionKind.Number, 2, 0) { Examples = ImmutableArray.Create(0d, 1d, 0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr y = scope.Data("target");
            Expr alpha = scope.Number("alpha");
            Expr negativeLabel = (1 - y).Named("negativeLabel");
            Expr missed = ((y * Sigmoid(-x)) + (negativeLabel * Sigmoid(x))).Named("missed");

            // Below 2 a derivative of the power grows without bound where nothing is missed.
            Expr gamma = scope.Number("gamma");
            Expr floored = Select(Less(gamma, 2), AtLeast(missed, Terms.SmallestNormal), missed);
            Expr entropy = (Weigh(negativeLabel, Softplus(x)) + Weigh(y, Softplus(-x))).Named("crossEntropy");
            Expr balance = Select(Less(alpha, 0), 1, (alpha * y) + ((1 - alpha) * negativeLabel));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), balance * Power(floored, gamma) * entropy), 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
