// A block of predicted and target boxes, an edge in each plane, and what the composed losses of boxes have in common.
// Made by ComposedLosses, in its scratch memory.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal ref struct BoxPlanes(Span<float> memory)
{
    /// <summary>How many planes there are.</summary>
    public const int Number = 26;

    private const float Epsilon = 1e-7f;
    private readonly Span<float> memory = memory;

    public int Boxes { get; private set; }

    public readonly Span<float> Union => Plane(8);

    public readonly Span<float> IntersectionOverUnion => Plane(9);

    /// <summary>The hull's sizes, and later the slopes by them.</summary>
    public readonly Span<float> HullWidth => Plane(10);

    public readonly Span<float> HullHeight => Plane(11);

    /// <summary>The slope by the union.</summary>
    public readonly Span<float> UnionSlope => Plane(12);

    /// <summary>From the target's centre to the box's, and later the slopes by both edges of an axis.</summary>
    public readonly Span<float> X => Plane(13);

    public readonly Span<float> Y => Plane(14);

    /// <summary>The slope by the angle of the diagonal, over the diagonal's square.</summary>
    public readonly Span<float> Shape => Plane(15);

    /// <summary>Planes to work in.</summary>
    public readonly Span<float> First => Plane(16);

    public readonly Span<float> Second => Plane(17);

    private readonly Span<float> Width => Plane(18);

    private readonly Span<float> Height => Plane(19);

    private readonly Span<float> InnerWidth => Plane(20);

    private readonly Span<float> InnerHeight => Plane(21);

    /// <summary>Takes boxes apart and computes what all losses need.</summary>
    public void Load(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int row, int count)
    {
        Boxes = count;
        for (int edge = 0; edge < 4; edge++)
        {
            Span<float> box = Plane(edge);
            Span<float> other = Plane(edge + 4);
            int place = (row * 4) + edge;
            for (int i = 0; i < box.Length; i++)
            {
                box[i] = input[place + (4 * i)];
                other[i] = target[place + (4 * i)];
            }
        }

        Axis(0, Width, InnerWidth, HullWidth);
        Axis(1, Height, InnerHeight, HullHeight);
        TensorPrimitives.Max(InnerWidth, 0f, First);
        TensorPrimitives.Max(InnerHeight, 0f, Second);
        TensorPrimitives.Multiply(First, Second, IntersectionOverUnion);
        TensorPrimitives.Subtract(Plane(6), Plane(4), First);
        TensorPrimitives.Subtract(Plane(7), Plane(5), Second);
        TensorPrimitives.Multiply(First, Second, Union);
        TensorPrimitives.MultiplyAdd(Width, Height, Union, Union);
        TensorPrimitives.Subtract(Union, IntersectionOverUnion, Union);
        TensorPrimitives.Add(Union, Epsilon, First);
        TensorPrimitives.Divide(IntersectionOverUnion, First, IntersectionOverUnion);
    }

    /// <summary>The squared distances of the centres over the hulls' squared diagonals; leaves shares and diagonals behind.</summary>
    public readonly float SumOfCentreDistances()
    {
        Centre(0, X);
        Centre(1, Y);
        Span<float> share = Plane(22);
        Span<float> diagonal = Plane(23);
        TensorPrimitives.Multiply(HullWidth, HullWidth, diagonal);
        TensorPrimitives.MultiplyAdd(HullHeight, HullHeight, diagonal, diagonal);
        TensorPrimitives.Add(diagonal, Epsilon, diagonal);
        TensorPrimitives.Multiply(X, X, share);
        TensorPrimitives.MultiplyAdd(Y, Y, share, share);
        TensorPrimitives.Divide(share, diagonal, share);
        return TensorPrimitives.Sum(share);
    }

    /// <summary>The slopes of the distances of the centres, by the edges and by the hull.</summary>
    public readonly void CentreSlopes()
    {
        Span<float> share = Plane(22);
        Span<float> diagonal = Plane(23);
        TensorPrimitives.Divide(X, diagonal, X);
        TensorPrimitives.Divide(Y, diagonal, Y);
        TensorPrimitives.Divide(share, diagonal, share);
        TensorPrimitives.Multiply(share, -2f, share);
        TensorPrimitives.Multiply(HullWidth, share, HullWidth);
        TensorPrimitives.Multiply(HullHeight, share, HullHeight);
    }

    /// <summary>The differences of shapes, each times its weight; leaves their slopes behind.</summary>
    public readonly float SumOfShapes()
    {
        const float Factor = 4 / (MathF.PI * MathF.PI);
        Span<float> shape = Plane(24);
        Span<float> weight = Plane(25);
        TensorPrimitives.Subtract(Plane(6), Plane(4), First);
        TensorPrimitives.Subtract(Plane(7), Plane(5), Second);
        TensorPrimitives.Divide(First, Second, First);
        TensorPrimitives.Divide(Width, Height, Second);
        TensorPrimitives.Atan(First, First);
        TensorPrimitives.Atan(Second, Second);
        TensorPrimitives.Subtract(First, Second, First);
        TensorPrimitives.Multiply(First, First, shape);
        TensorPrimitives.Multiply(shape, Factor, shape);
        TensorPrimitives.Subtract(shape, IntersectionOverUnion, weight);
        TensorPrimitives.Add(weight, 1 + Epsilon, weight);
        TensorPrimitives.Divide(shape, weight, weight);
        TensorPrimitives.Multiply(Width, Width, Second);
        TensorPrimitives.MultiplyAdd(Height, Height, Second, Second);
        TensorPrimitives.Divide(First, Second, Shape);
        TensorPrimitives.Multiply(Shape, weight, Shape);
        TensorPrimitives.Multiply(Shape, 2 * Factor, Shape);
        return TensorPrimitives.Dot(weight, shape);
    }

    /// <summary>The slope of 1 − intersection over union by the union.</summary>
    public readonly void StartGradient()
    {
        TensorPrimitives.Add(Union, Epsilon, UnionSlope);
        TensorPrimitives.Divide(IntersectionOverUnion, UnionSlope, UnionSlope);
    }

    /// <summary>Puts the slopes of all parts together and the boxes' gradients in their places.</summary>
    public readonly void WriteGradient(float scale, Span<float> gradient, int row)
    {
        // By the intersection −1/(union + ε) less the slope by the union.
        Span<float> intersectionSlope = IntersectionOverUnion;
        TensorPrimitives.Add(Union, Epsilon, intersectionSlope);
        TensorPrimitives.Divide(-1f, intersectionSlope, intersectionSlope);
        TensorPrimitives.Subtract(intersectionSlope, UnionSlope, intersectionSlope);

        // By the box's own width and height, through the union and the shape.
        Span<float> ofWidth = Plane(24);
        Span<float> ofHeight = Plane(25);
        TensorPrimitives.Subtract(UnionSlope, Shape, ofWidth);
        TensorPrimitives.Multiply(ofWidth, Height, ofWidth);
        TensorPrimitives.Add(UnionSlope, Shape, ofHeight);
        TensorPrimitives.Multiply(ofHeight, Width, ofHeight);

        // The widths are not needed any longer.
        Overlap(InnerWidth, InnerHeight, intersectionSlope, Width);
        Overlap(InnerHeight, InnerWidth, intersectionSlope, Height);
        AxisGradient(0, Width, HullWidth, X, ofWidth);
        AxisGradient(1, Height, HullHeight, Y, ofHeight);
        for (int edge = 0; edge < 4; edge++)
        {
            Span<float> slopes = Plane(edge);
            TensorPrimitives.Multiply(slopes, scale, slopes);
            int place = (row * 4) + edge;
            for (int i = 0; i < slopes.Length; i++)
            {
                gradient[place + (4 * i)] = slopes[i];
            }
        }
    }

    private readonly Span<float> Plane(int number) => memory.Slice(number * (memory.Length / Number), Boxes);

    private readonly void Axis(int low, Span<float> size, Span<float> inner, Span<float> hull)
    {
        TensorPrimitives.Subtract(Plane(low + 2), Plane(low), size);
        TensorPrimitives.Min(Plane(low + 2), Plane(low + 6), inner);
        TensorPrimitives.Max(Plane(low), Plane(low + 4), hull);
        TensorPrimitives.Subtract(inner, hull, inner);
        TensorPrimitives.Max(Plane(low + 2), Plane(low + 6), hull);
        TensorPrimitives.Min(Plane(low), Plane(low + 4), First);
        TensorPrimitives.Subtract(hull, First, hull);
    }

    private readonly void Centre(int low, Span<float> distance)
    {
        TensorPrimitives.Add(Plane(low), Plane(low + 2), distance);
        TensorPrimitives.Add(Plane(low + 4), Plane(low + 6), First);
        TensorPrimitives.Subtract(distance, First, distance);
        TensorPrimitives.Multiply(distance, 0.5f, distance);
    }

    /// <summary>The slope by one size of the intersection: that by the area times the other size, 0 where nothing overlaps.</summary>
    private readonly void Overlap(ReadOnlySpan<float> inner, ReadOnlySpan<float> other, ReadOnlySpan<float> slope, Span<float> result)
    {
        TensorPrimitives.Multiply(inner, 3e38f, First);
        TensorPrimitives.Clamp(First, 0, 1, First);
        TensorPrimitives.Max(other, 0f, result);
        TensorPrimitives.Multiply(result, First, result);
        TensorPrimitives.Multiply(result, slope, result);
    }

    /// <summary>
    /// Replaces both edges of an axis by their slopes. An edge inside of the other box's moves the intersection, one outside
    /// the hull, a tie half of each: ½·(overlap + hull) + ½·sign·(overlap − hull).
    /// </summary>
    private readonly void AxisGradient(int low, Span<float> overlap, Span<float> hull, ReadOnlySpan<float> ofBoth, ReadOnlySpan<float> ofSize)
    {
        Span<float> mean = First;
        Span<float> half = Second;
        TensorPrimitives.AddMultiply(overlap, hull, 0.5f, mean);
        TensorPrimitives.Subtract(overlap, hull, half);
        TensorPrimitives.Multiply(half, 0.5f, half);
        TensorPrimitives.Add(mean, ofSize, mean);
        Span<float> left = Plane(low);
        Span<float> right = Plane(low + 2);
        TensorPrimitives.Subtract(left, Plane(low + 4), left);
        Edge(left);
        TensorPrimitives.Subtract(ofBoth, left, left);
        TensorPrimitives.Subtract(Plane(low + 6), right, right);
        Edge(right);
        TensorPrimitives.Add(ofBoth, right, right);
    }

    private readonly void Edge(Span<float> inside)
    {
        TensorPrimitives.Multiply(inside, 3e38f, inside);
        TensorPrimitives.Clamp(inside, -1, 1, inside);
        TensorPrimitives.MultiplyAdd(inside, Second, First, inside);
    }
}
