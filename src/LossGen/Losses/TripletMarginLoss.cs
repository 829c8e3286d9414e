// Distances from an anchor, as PyTorch's TripletMarginLoss: the positive is to be nearer than the negative by a
// margin. eps is added to every component before the norm is taken. With swap the negative's distance is the lesser
// of those from the anchor and from the positive.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class TripletMarginLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(TripletMarginLoss),
        "How far the positive fails to be nearer to the anchor than the negative by a margin.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("anchor", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("positive", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("negative", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.Dimensions,
            new LossOption("margin", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) },
            new LossOption("p", OptionKind.Number, 2, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(1d, 3d, double.PositiveInfinity) },
            new LossOption("eps", OptionKind.Number, 1e-6, 0),
            new LossOption("swap", OptionKind.Flag, 0)),
        Common.NoneMeanSum,
        Maths);

    private static LossFormula Maths(LossScope scope)
    {
        Expr anchor = scope.Data("anchor"), positive = scope.Data("positive"), negative = scope.Data("negative");
        Expr near = Distance(scope, anchor, positive).Named("positiveDistance");
        Expr far = Distance(scope, anchor, negative).Named("negativeDistance");
        Expr swapped = Select(scope.Flag("swap"), Min(far, Distance(scope, positive, negative)), far);
        return new LossFormula(AtLeast((scope.Number("margin") + near) - swapped, 0), 1);
    }

    private static Expr Distance(LossScope scope, Expr a, Expr b) =>
        Terms.Norm(((a - b) + scope.Number("eps")).Named("difference"), scope.Number("p"));
}
