// Crammer and Singer's multi-class hinge loss: the target's score is to exceed the greatest other by 1. Others that
// share the maximum share its slope; where the margin is just met, half of it is left.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CategoricalHingeLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CategoricalHingeLoss),
        "How far the target's score fails to exceed the greatest other by 1.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.Classes,
            Common.Spatial,
            Common.IgnoreIndex),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr target = scope.Data("target");

            // The target's own score stands back, but for NaN, which is to show in the slopes.
            Expr others = Select(OneHot(target), Detach(Min(x, double.NegativeInfinity)), x).Named("other");
            Expr missing = ((Maximum(others).Named("greatestOther") - Gather(x, target)) + 1).Named("missing");
            return Common.WhereKept(Max(missing, 0), 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
