// Complete intersection over union of boxes (Zheng et al. 2019), as torchvision: as DIoULoss, plus the difference
// of the shapes' angles, whose weight passes no slope.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CIoULoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CIoULoss),
        "One less intersection over union, plus the distance of the centres and the difference of the shapes.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Box, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(new LossOption("eps", OptionKind.Number, 1e-7, 0) { Examples = ImmutableArray.Create(0.01) }),
        Common.NoneMeanSum,
        scope =>
        {
            BoxPair boxes = BoxPair.Of(scope);
            Expr shape = (4 / (Math.PI * Math.PI) * Square(boxes.AngleDifference)).Named("shape");
            Expr weight = Detach(shape / ((1 - boxes.IntersectionOverUnion) + shape + scope.Number("eps")));
            return new LossFormula((1 - boxes.IntersectionOverUnion) + boxes.CentreDistance + (weight * shape), 1);
        })
    {
        Group = LossGroup.Boxes,
        FixedRowLength = 4,
    };
}
