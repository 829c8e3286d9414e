// A predicted and a target box, and what the plain losses of boxes have in common. Made by PlainLosses for every row.
namespace LossGen.Benchmarks.Plain;

internal readonly ref struct BoxPair
{
    private const float Epsilon = 1e-7f;
    private readonly ReadOnlySpan<float> box;
    private readonly ReadOnlySpan<float> target;
    private readonly float width;
    private readonly float height;
    private readonly float intersection;

    public BoxPair(ReadOnlySpan<float> box, ReadOnlySpan<float> target)
    {
        this.box = box;
        this.target = target;
        width = Math.Min(box[2], target[2]) - Math.Max(box[0], target[0]);
        height = Math.Min(box[3], target[3]) - Math.Max(box[1], target[1]);
        intersection = width > 0 && height > 0 ? width * height : 0;
        Width = box[2] - box[0];
        Height = box[3] - box[1];
        TargetWidth = target[2] - target[0];
        TargetHeight = target[3] - target[1];
        Union = (Width * Height) + (TargetWidth * TargetHeight) - intersection;
        HullWidth = Math.Max(box[2], target[2]) - Math.Min(box[0], target[0]);
        HullHeight = Math.Max(box[3], target[3]) - Math.Min(box[1], target[1]);
    }

    public float Width { get; }

    public float Height { get; }

    public float TargetWidth { get; }

    public float TargetHeight { get; }

    public float Union { get; }

    public float IntersectionOverUnion => intersection / (Union + Epsilon);

    public float HullWidth { get; }

    public float HullHeight { get; }

    /// <summary>The hull's diagonal, squared.</summary>
    public float Diagonal => (HullWidth * HullWidth) + (HullHeight * HullHeight) + Epsilon;

    /// <summary>From the target's centre to the box's.</summary>
    public float CentreX => 0.5f * (box[0] + box[2] - target[0] - target[2]);

    public float CentreY => 0.5f * (box[1] + box[3] - target[1] - target[3]);

    /// <summary>
    /// The gradient of 1 − intersection over union, and of what depends on the union, the hull's width and height, the
    /// edges themselves (x, y) and the box's width and height, given the derivatives by these.
    /// </summary>
    public void WriteGradient(
        float scale, float ofUnion, float ofHullWidth, float ofHullHeight, float ofX, float ofY, float ofWidth, float ofHeight, Span<float> gradient)
    {
        float union = Union + Epsilon;
        float unionSlope = (intersection / (union * union)) + ofUnion;
        float intersectionSlope = intersection > 0 ? -(1 / union) - unionSlope : 0;
        ofWidth += unionSlope * Height;
        ofHeight += unionSlope * Width;
        gradient[0] = scale * (ofX - ofWidth - Slope(target[0], box[0], intersectionSlope * height, ofHullWidth));
        gradient[1] = scale * (ofY - ofHeight - Slope(target[1], box[1], intersectionSlope * width, ofHullHeight));
        gradient[2] = scale * (ofX + ofWidth + Slope(box[2], target[2], intersectionSlope * height, ofHullWidth));
        gradient[3] = scale * (ofY + ofHeight + Slope(box[3], target[3], intersectionSlope * width, ofHullHeight));
    }

    // An edge inside of the other box's moves the intersection, one outside of it the hull; at a tie half of each.
    private static float Slope(float inner, float outer, float ofIntersection, float ofHull) =>
        inner < outer ? ofIntersection : inner > outer ? ofHull : 0.5f * (ofIntersection + ofHull);
}
