// Plain loops of the losses that compare vectors. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    // Added to squared lengths, as PyTorch does.
    private const float LeastSquare = 1e-12f;

    // Added to each component of a difference, as PyTorch does.
    private const float DifferenceFloor = 1e-6f;

    public static float CosineEmbeddingLoss(
        ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, int dimensions, Span<float> input1Gradient)
    {
        const float Margin = 0;
        double loss = 0;
        int rows = target.Length;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> a = input1.Slice(row * dimensions, dimensions);
            ReadOnlySpan<float> b = input2.Slice(row * dimensions, dimensions);
            (float product, float squareA, float squareB) = (0, LeastSquare, LeastSquare);
            for (int d = 0; d < a.Length; d++)
            {
                product += a[d] * b[d];
                squareA += a[d] * a[d];
                squareB += b[d] * b[d];
            }

            float lengths = MathF.Sqrt(squareA) * MathF.Sqrt(squareB);
            float cosine = product / lengths;
            bool isLike = target[row] > 0;
            loss += isLike ? 1 - cosine : Math.Max(cosine - Margin, 0);
            if (!input1Gradient.IsEmpty)
            {
                Span<float> g = input1Gradient.Slice(row * dimensions, dimensions);
                float slope = (isLike ? -1f : cosine >= Margin ? 1 : 0) / rows;
                float ofB = slope / lengths;
                float ofA = slope * cosine / squareA;
                for (int d = 0; d < g.Length; d++)
                {
                    g[d] = (ofB * b[d]) - (ofA * a[d]);
                }
            }
        }

        return (float)(loss / rows);
    }

    public static float TripletMarginLoss(
        ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, int dimensions, Span<float> anchorGradient)
    {
        const float Margin = 1;
        double loss = 0;
        int rows = anchor.Length / dimensions;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> a = anchor.Slice(row * dimensions, dimensions);
            ReadOnlySpan<float> p = positive.Slice(row * dimensions, dimensions);
            ReadOnlySpan<float> n = negative.Slice(row * dimensions, dimensions);
            float near = Distance(a, p);
            float far = Distance(a, n);
            float missing = Margin + near - far;
            loss += Math.Max(missing, 0);
            if (!anchorGradient.IsEmpty)
            {
                Span<float> g = anchorGradient.Slice(row * dimensions, dimensions);
                float scale = missing >= 0 ? 1f / rows : 0;
                float ofNear = near == 0 ? 0 : scale / near;
                float ofFar = far == 0 ? 0 : scale / far;
                for (int d = 0; d < g.Length; d++)
                {
                    g[d] = (ofNear * (a[d] - p[d] + DifferenceFloor)) - (ofFar * (a[d] - n[d] + DifferenceFloor));
                }
            }
        }

        return (float)(loss / rows);
    }

    // Its default distance is the other loss's.
    public static float TripletMarginWithDistanceLoss(
        ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, int dimensions, Span<float> anchorGradient) =>
        TripletMarginLoss(anchor, positive, negative, dimensions, anchorGradient);

    private static float Distance(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int d = 0; d < a.Length; d++)
        {
            float difference = a[d] - b[d] + DifferenceFloor;
            sum += difference * difference;
        }

        return MathF.Sqrt(sum);
    }
}
