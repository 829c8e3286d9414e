// Distances of pairs, as PyTorch's HingeEmbeddingLoss: those of like pairs are to be small, those of unlike pairs
// to exceed a margin. At the margin itself the slope is −1.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class HingeEmbeddingLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(HingeEmbeddingLoss),
        "Distances of like pairs, and how far those of unlike pairs stay below a margin.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Distance, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Sign, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(new LossOption("margin", OptionKind.Number, 1) { Examples = ImmutableArray.Create(2d) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr loss = Terms.BySign(scope.Data("target"), x, AtLeast(scope.Number("margin") - x, 0));
            return new LossFormula(loss, 1);
        });
}
