// Cross entropy of logits against a class index or class probabilities, as PyTorch's CrossEntropyLoss,
// with class weights, an ignored class and label smoothing. A probability of 0 silences its class even
// where the logit is −∞. Beyond PyTorch: Poly-1, z-loss and soft-capped logits.
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
            new LossOption("labelSmoothing", OptionKind.Number, 0, 0, 1) { Examples = ImmutableArray.Create(0.1) },
            new LossOption("polyEpsilon", OptionKind.Number, 0) { Examples = ImmutableArray.Create(2d) },
            new LossOption("zLoss", OptionKind.Number, 0, 0) { Examples = ImmutableArray.Create(1e-4) },
            new LossOption("softCap", OptionKind.Number, 0, 0) { Examples = ImmutableArray.Create(30d) }),
        Common.NoneMeanSum,
        scope => scope.TargetIsClassIndex ? ByIndex(scope) : ByProbability(scope))
    {
        RowOutputs = ImmutableArray.Create(CrossEntropyRows.LogTotal),
        Counters = ImmutableArray.Create(CrossEntropyRows.Correct),
    };

    private static LossFormula ByIndex(LossScope scope)
    {
        Expr target = scope.Data("target");
        Expr? weights = scope.Weights("weight");
        Expr? weight = weights is null ? null : Gather(weights, target);
        Expr smoothing = scope.Number("labelSmoothing");
        Expr logits = Terms.SoftCapped(scope.Data("input"), scope.Number("softCap"));
        Expr logProbabilities = LogSoftmax(logits);
        Expr loss = -((1 - smoothing).Named("targetShare") * Common.Weighted(weight, Gather(logProbabilities, target)));
        if (!smoothing.Is(0))
        {
            loss -= Weigh((smoothing / scope.Number("classes")).Named("uniformShare"), Sum(Common.Weighted(weights, logProbabilities)));
        }

        Expr missed = Common.Weighted(weight, -Expm1(Gather(logProbabilities, target)));
        return Common.WhereKept(WithExtras(scope, loss, missed, logits), weight ?? 1) with
        {
            RowOutputs = CrossEntropyRows.Of(scope.Data("input"), logits, target),
        };
    }

    private static LossFormula ByProbability(LossScope scope)
    {
        Expr smoothing = scope.Number("labelSmoothing");
        Expr? weights = scope.Weights("weight");
        Expr probabilities = smoothing.Is(0)
            ? scope.Data("target")
            : (((1 - smoothing).Named("targetShare") * scope.Data("target")) + (smoothing / scope.Number("classes")).Named("uniformShare")).Named("probability");
        Expr logits = Terms.SoftCapped(scope.Data("input"), scope.Number("softCap"));
        Expr logProbabilities = LogSoftmax(logits);
        Expr loss = -Sum(Common.Weighted(weights, Weigh(probabilities, logProbabilities)));
        Expr missed = Sum(Common.Weighted(weights, probabilities * -Expm1(logProbabilities)));
        return new LossFormula(WithExtras(scope, loss, missed, logits), 1)
        {
            RowOutputs = CrossEntropyRows.Of(logits),
        };
    }

    /// <summary>The loss, plus ε·(1 − p) of Poly-1, plus ζ·log-sum-exp² of the z-loss, where they are wanted.</summary>
    private static Expr WithExtras(LossScope scope, Expr loss, Expr missed, Expr logits)
    {
        Expr epsilon = scope.Number("polyEpsilon"), zeta = scope.Number("zLoss");
        loss = epsilon.Is(0) ? loss : loss + (epsilon * missed);
        return zeta.Is(0) ? loss : loss + Weigh(zeta, Square(LogSumExp(logits).Named("logSumExp")));
    }
}
