// Cross entropy of two orders of a list (Cao et al. 2007): that of the scores and that of the relevance, each as
// the probabilities of coming first. An item without relevance counts nothing, even with a score of −∞.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class ListNetLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(ListNetLoss),
        "Cross entropy of the scores' softmax against that of the relevance of a list's items.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Relevance, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.Items,
            new LossOption("softmaxTarget", OptionKind.Flag, 1)),
        Common.NoneMeanSum,
        scope =>
        {
            Expr target = scope.Data("target");
            Expr share = Select(scope.Flag("softmaxTarget"), Softmax(target), target).Named("share");
            return new LossFormula(-Sum(Weigh(share, LogSoftmax(scope.Data("input")))), 1);
        })
    {
        Group = LossGroup.Ranking,
    };
}
