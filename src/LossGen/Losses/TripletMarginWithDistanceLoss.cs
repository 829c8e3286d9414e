// Distances from an anchor under a distance of the user's choice, as PyTorch's TripletMarginWithDistanceLoss. Three
// distances are formulas; a method of the user's is called row by row by TripletDistanceKernel of the runtime.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class TripletMarginWithDistanceLoss
{
    /// <summary>What PyTorch's pairwise distance adds to every difference.</summary>
    private const double Eps = 1e-6;

    public static LossDefinition Definition { get; } = new(
        nameof(TripletMarginWithDistanceLoss),
        "How far the positive fails to be nearer to the anchor than the negative by a margin, under a chosen distance.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("anchor", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("positive", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("negative", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.Dimensions,
            new LossOption("distance", OptionKind.Choice, 0, 0, 2) { Examples = ImmutableArray.Create(1d, 2d) },
            new LossOption("margin", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.5) },
            new LossOption("swap", OptionKind.Flag, 0)),
        Common.NoneMeanSum,
        Maths)
    {
        UserMethod = new UserMethodKernel(
            "DistanceMethod",
            "distance",
            new OwnKernel(
                "TripletDistanceKernel",
                "row",
                ImmutableArray.Create(
                    ("loss", "loss = max(0, (d(anchor, positive) − d(anchor, negative)) + margin), d your method"),
                    ("loss", "with swap, the negative's distance is the lesser of d(anchor, negative) and d(positive, negative)"),
                    ("anchorGradient", "where the loss is not below 0, your method's gradients are added with the distances' signs")))
            {
                IsSplit = true,
            }),
    };

    private static LossFormula Maths(LossScope scope)
    {
        Expr anchor = scope.Data("anchor"), positive = scope.Data("positive"), negative = scope.Data("negative");
        Expr near = Distance(scope, anchor, positive).Named("positiveDistance");
        Expr far = Distance(scope, anchor, negative).Named("negativeDistance");
        Expr swapped = Select(scope.Flag("swap"), Min(far, Distance(scope, positive, negative)), far);
        return new LossFormula(AtLeast((near - swapped) + scope.Number("margin"), 0), 1);
    }

    private static Expr Difference(Expr a, Expr b) => ((a - b) + Eps).Named("difference");

    // In the order of the runtime's enum.
    private static Expr Distance(LossScope scope, Expr a, Expr b) => scope.Constant("distance") switch
    {
        1 => 1 - Terms.Cosine(a, b),
        2 => Terms.Norm(Difference(a, b), 1),
        _ => Terms.Norm(Difference(a, b), 2),
    };
}
