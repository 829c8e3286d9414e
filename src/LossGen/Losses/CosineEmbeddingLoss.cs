// Angles between pairs of vectors, as PyTorch's CosineEmbeddingLoss: like pairs are to point the same way, unlike
// pairs not to come closer than a margin. The root is taken of each square sum, so that large vectors do not
// overflow.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CosineEmbeddingLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CosineEmbeddingLoss),
        "One less the cosine of like pairs, and how far that of unlike pairs exceeds a margin.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input1", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("input2", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Sign, DataKind.RowValues, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.Dimensions,
            new LossOption("margin", OptionKind.Number, 0) { Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr a = scope.Data("input1");
            Expr b = scope.Data("input2");
            Expr cosine = Terms.Cosine(a, b).Named("cosine");
            Expr loss = Terms.BySign(scope.Data("target"), 1 - cosine, AtLeast(cosine - scope.Number("margin"), 0));
            return new LossFormula(loss, 1);
        });
}
