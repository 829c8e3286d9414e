// Cross entropy of logits against a class index or class probabilities, as PyTorch's CrossEntropyLoss,
// with class weights, an ignored class and label smoothing. A probability of 0 silences its class even
// where the logit is −∞.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CrossEntropyLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CrossEntropyLoss),
        "Cross entropy of logits against a target class or target probabilities.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Class, DataKind.ClassIndicesOrProbabilities, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.ClassWeight,
            Common.Classes,
            Common.Spatial,
            Common.IgnoreIndex,
            new LossOption("labelSmoothing", OptionKind.Number, 0, 0, 1)),
        Common.NoneMeanSum,
        scope => scope.TargetIsClassIndex ? ByIndex(scope) : ByProbability(scope));

    private static LossFormula ByIndex(LossScope scope)
    {
        Expr target = scope.Data("target");
        Expr? weights = scope.Weights("weight");
        Expr? weight = weights is null ? null : Gather(weights, target);
        Expr smoothing = scope.Number("labelSmoothing");
        Expr logProbabilities = LogSoftmax(scope.Data("input"));
        Expr loss = -((1 - smoothing).Named("targetShare") * Common.Weighted(weight, Gather(logProbabilities, target)));
        if (!smoothing.Is(0))
        {
            loss -= Weigh((smoothing / scope.Number("classes")).Named("uniformShare"), Sum(Common.Weighted(weights, logProbabilities)));
        }

        return Common.WhereKept(loss, weight ?? 1);
    }

    private static LossFormula ByProbability(LossScope scope)
    {
        Expr smoothing = scope.Number("labelSmoothing");
        Expr probabilities = smoothing.Is(0)
            ? scope.Data("target")
            : (((1 - smoothing).Named("targetShare") * scope.Data("target")) + (smoothing / scope.Number("classes")).Named("uniformShare")).Named("probability");
        Expr logProbabilities = LogSoftmax(scope.Data("input"));
        Expr loss = -Sum(Common.Weighted(scope.Weights("weight"), Weigh(probabilities, logProbabilities)));
        return new LossFormula(loss, 1);
    }
}
