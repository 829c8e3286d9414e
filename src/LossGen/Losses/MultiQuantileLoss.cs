// Pinball loss of several quantiles of one target at once. Where an estimate equals the target its slope is 0.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class MultiQuantileLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MultiQuantileLoss),
        "Sum over several quantiles of the absolute error, weighed by the quantile on one side and the rest on the other.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Real, DataKind.RowValues, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            new LossOption("quantiles", OptionKind.ClassWeights) { IsNeeded = true },
            Common.Levels),
        Common.NoneMeanSum,
        scope =>
        {
            Expr missing = (scope.Data("target") - scope.Data("input")).Named("missing");
            return new LossFormula(Sum(Terms.Pinball(missing, scope.Weights("quantiles")!)), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
