// Ordinal regression with consistent ranks (Cao et al. 2019): logit k says whether the label is above k, and the
// loss is the cross entropy of all these answers.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CoralLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CoralLoss),
        "Cross entropy of the answers whether a label exceeds each threshold.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.ClassWeight,
            Common.Thresholds),
        Common.NoneMeanSum,
        scope =>
        {
            Expr isAbove = Less(ClassOffset(scope.Data("target")), 0).Named("isAbove");
            Expr entropy = Terms.BinaryCrossEntropy(scope.Data("input"), isAbove);
            return new LossFormula(Sum(Common.Weighted(scope.Weights("weight"), entropy)), 1);
        })
    {
        Group = LossGroup.Classification,
        FurtherIndices = 1,
    };
}
