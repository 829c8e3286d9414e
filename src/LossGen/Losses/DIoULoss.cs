// Distance intersection over union of boxes (Zheng et al. 2019), as torchvision: the centres are drawn together,
// measured by the diagonal of the hull.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class DIoULoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(DIoULoss),
        "One less intersection over union, plus the squared distance of the centres over that of the hull's corners.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(new LossOption("eps", OptionKind.Number, 1e-7, 0) { Examples = ImmutableArray.Create(0.01) }),
        Common.NoneMeanSum,
        scope =>
        {
            BoxPair boxes = BoxPair.Of(scope);
            return new LossFormula((1 - boxes.IntersectionOverUnion) + boxes.CentreDistance, 1);
        })
    {
        Group = LossGroup.Boxes,
        FixedRowLength = 4,
    };
}
