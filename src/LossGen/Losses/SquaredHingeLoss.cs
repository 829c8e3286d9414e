// Squared hinge loss of labels −1 and +1: smooth, and with a curvature of 2 where it is active.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class SquaredHingeLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(SquaredHingeLoss),
        "Square of how far the logit on the label's side stays below 1.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Sign, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope =>
        {
            Expr missing = AtLeast(1 - (scope.Data("target") * scope.Data("input")), 0).Named("missing");
            return new LossFormula(Common.Weighted(scope.Weights("weight"), Square(missing)), 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
