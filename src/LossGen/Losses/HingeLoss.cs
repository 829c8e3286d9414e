// Hinge loss of labels −1 and +1, as support vector machines have it. At the margin the slope is that of the
// active side.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class HingeLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(HingeLoss),
        "How far the logit on the label's side stays below 1.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Logit, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Sign, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope =>
        {
            Expr loss = AtLeast(1 - (scope.Data("target") * scope.Data("input")), 0);
            return new LossFormula(Common.Weighted(scope.Weights("weight"), loss), 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
