// Which of two scores is to be greater, as PyTorch's MarginRankingLoss. Where the margin is just met the slope is
// that of the active side.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class MarginRankingLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MarginRankingLoss),
        "How far the score that should be greater stays below the other plus a margin.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input1", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("input2", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Sign, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(new LossOption("margin", OptionKind.Number, 0) { Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr difference = (scope.Data("input1") - scope.Data("input2")).Named("difference");
            Expr loss = AtLeast(scope.Number("margin") - (scope.Data("target") * difference), 0);
            return new LossFormula(loss, 1);
        });
}
