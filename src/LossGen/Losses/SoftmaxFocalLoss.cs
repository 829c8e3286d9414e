// Focal loss of exclusive classes: cross entropy of logits, faded out by (1 − p)^γ where the target's class is
// already likely. 1 − p is formed from the log-probability, which keeps its tail.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class SoftmaxFocalLoss
{
    /// <summary>A log-probability below which no probability is left in double either.</summary>
    private const double LeastLogarithm = -800;

    public static LossDefinition Definition { get; } = new(
        nameof(SoftmaxFocalLoss),
        "Cross entropy of logits that fades where the target's class is already likely.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.ClassWeight,
            Common.Classes,
            Common.Spatial,
            Common.IgnoreIndex,
            new LossOption("gamma", OptionKind.Number, 2, 0) { Examples = ImmutableArray.Create(0d, 1d, 0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr target = scope.Data("target");
            Expr logProbability = Gather(LogSoftmax(scope.Data("input")), target).Named("logProbability");
            Expr missed = (-Expm1(logProbability)).Named("missed");
            Expr? weight = scope.Weights("weight") is { } weights ? Gather(weights, target) : null;

            // Below 2 a derivative of the power grows without bound where nothing is missed; and where nothing is left of
            // the probability nothing fades, so that a target's logit of −∞ has a finite slope.
            Expr gamma = scope.Number("gamma");
            Expr floored = Select(Less(gamma, 2), AtLeast(missed, Terms.SmallestNormal), missed);
            Expr faded = Power(floored, gamma) * logProbability;
            Expr loss = -Select(Less(logProbability, LeastLogarithm), logProbability, faded);
            return Common.WhereKept(Common.Weighted(weight, loss), 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
