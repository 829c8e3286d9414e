// What box losses are made of: the sides, areas and centres of a pair of boxes (x1, y1, x2, y2) and of their
// hull. Where two edges coincide each has half of the slope.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

/// <summary>A predicted box and its target.</summary>
internal sealed class BoxPair
{
    private readonly Expr eps;
    private readonly Expr[] box;
    private readonly Expr[] target;

    private BoxPair(LossScope scope)
    {
        eps = scope.Number("eps");
        box = Edges(scope.Data("input"), "left", "top", "right", "bottom");
        target = Edges(scope.Data("target"), "targetLeft", "targetTop", "targetRight", "targetBottom");
        Expr width = Min(box[2], target[2]) - Max(box[0], target[0]);
        Expr height = Min(box[3], target[3]) - Max(box[1], target[1]);
        Expr intersection = Select(Less(0, width), Select(Less(0, height), width * height, 0), 0).Named("intersection");
        Union = (Area(box) + Area(target) - intersection).Named("union");
        IntersectionOverUnion = (intersection / (Union + eps)).Named("intersectionOverUnion");
        HullWidth = (Max(box[2], target[2]) - Min(box[0], target[0])).Named("hullWidth");
        HullHeight = (Max(box[3], target[3]) - Min(box[1], target[1])).Named("hullHeight");
    }

    public Expr Union { get; }

    public Expr IntersectionOverUnion { get; }

    public Expr HullWidth { get; }

    public Expr HullHeight { get; }

    /// <summary>The squared distance of the centres over that of the hull's corners.</summary>
    public Expr CentreDistance
    {
        get
        {
            Expr x = 0.5 * (box[0] + box[2] - target[0] - target[2]);
            Expr y = 0.5 * (box[1] + box[3] - target[1] - target[3]);
            Expr diagonal = Square(HullWidth) + Square(HullHeight) + eps;
            return ((Square(x) + Square(y)) / diagonal).Named("centreDistance");
        }
    }

    /// <summary>The difference of the angles of both diagonals.</summary>
    public Expr AngleDifference => (Angle(target) - Angle(box)).Named("angleDifference");

    public static BoxPair Of(LossScope scope) => new(scope);

    private static Expr[] Edges(Expr boxes, params string[] names) =>
        names.Select((name, place) => Gather(boxes, place).Named(name)).ToArray();

    private static Expr Width(Expr[] edges) => edges[2] - edges[0];

    private static Expr Height(Expr[] edges) => edges[3] - edges[1];

    private static Expr Area(Expr[] edges) => Width(edges) * Height(edges);

    private static Expr Angle(Expr[] edges) => ArcTangent(Width(edges) / Height(edges));
}
