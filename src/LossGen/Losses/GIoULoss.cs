// Generalized intersection over union of boxes (Rezatofighi et al. 2019), as torchvision: boxes that do not touch
// are drawn together by the share of their hull that neither covers.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Losses;

internal static class GIoULoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(GIoULoss),
        "One less intersection over union, plus the share of the hull that neither box covers.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(new LossOption("eps", OptionKind.Number, 1e-7, 0) { Examples = ImmutableArray.Create(0.01) }),
        Common.NoneMeanSum,
        scope =>
        {
            BoxPair boxes = BoxPair.Of(scope);
            Expr hull = (boxes.HullWidth * boxes.HullHeight).Named("hull");
            Expr uncovered = (hull - boxes.Union) / (hull + scope.Number("eps"));
            return new LossFormula((1 - boxes.IntersectionOverUnion) + uncovered, 1);
        })
    {
        Group = LossGroup.Boxes,
        FixedRowLength = 4,
    };
}
