// Binary cross entropy of every class of a row, averaged over the classes, as PyTorch's MultiLabelSoftMarginLoss.
// As in BCEWithLogitsLoss a label of exactly 0 or 1 silences the other side even at infinity.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class MultiLabelSoftMarginLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MultiLabelSoftMarginLoss),
        "Binary cross entropy of logits, averaged over the classes of a row.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ClassWeight,
            Common.Classes),
        Common.NoneMeanSum,
        scope =>
        {
            Expr entropy = Terms.BinaryCrossEntropy(scope.Data("input"), scope.Data("target"));
            return new LossFormula(Sum(Common.Weighted(scope.Weights("weight"), entropy)) / scope.RowLength, 1);
        });
}
