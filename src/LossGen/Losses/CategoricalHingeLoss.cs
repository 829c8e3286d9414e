// Crammer and Singer's multi-class hinge loss: the target's score is to exceed the greatest other by 1. Where
// several scores share the maximum they share its slope.
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
            Expr loss = Maximum((x + 1) - OneHot(target)) - Gather(x, target);
            return Common.WhereKept(loss, 1);
        })
    {
        Group = LossGroup.Classification,
    };
}
