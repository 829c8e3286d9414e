// Binary cross entropy of logits, as PyTorch's BCEWithLogitsLoss but with exact tails: each side is a
// softplus weighted by its label, and a label of exactly 0 or 1 silences the other side even at infinity.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class BCEWithLogitsLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(BCEWithLogitsLoss),
        "Binary cross entropy of logits against labels in [0, 1].",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight, new LossOption("posWeight", OptionKind.ElementWeights)),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr y = scope.Data("target");
            Expr negative = Weigh((1 - y).Named("negativeLabel"), Softplus(x)).Named("negativePart");
            Expr positive = Weigh(y, Softplus(-x)).Named("positivePart");
            Expr loss = negative + Common.Weighted(scope.Weights("posWeight"), positive);
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        });
}
