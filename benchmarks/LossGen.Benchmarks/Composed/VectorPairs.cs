// Losses that compare vectors, composed from TensorPrimitives. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float CosineEmbeddingLoss(
        ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, int dimensions, Span<float> input1Gradient)
    {
        const float Margin = 0;
        const float LeastSquare = 1e-12f;
        double loss = 0;
        int rows = target.Length;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> a = input1.Slice(row * dimensions, dimensions);
            ReadOnlySpan<float> b = input2.Slice(row * dimensions, dimensions);
            float squareA = TensorPrimitives.SumOfSquares(a) + LeastSquare;
            float squareB = TensorPrimitives.SumOfSquares(b) + LeastSquare;
            float lengths = MathF.Sqrt(squareA) * MathF.Sqrt(squareB);
            float cosine = TensorPrimitives.Dot(a, b) / lengths;
            bool isLike = target[row] > 0;
            loss += isLike ? 1 - cosine : Math.Max(cosine - Margin, 0);
            if (!input1Gradient.IsEmpty)
            {
                Span<float> g = input1Gradient.Slice(row * dimensions, dimensions);
                float slope = (isLike ? -1f : cosine >= Margin ? 1 : 0) / rows;
                TensorPrimitives.Multiply(a, -slope * cosine / squareA, g);
                TensorPrimitives.MultiplyAdd(b, slope / lengths, g, g);
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
        Span<float> scratch = dimensions <= Block ? stackalloc float[Block] : new float[dimensions];
        Span<float> spare = dimensions <= Block ? stackalloc float[Block] : new float[dimensions];
        Span<float> toPositive = scratch[..dimensions];
        for (int row = 0; row < rows; row++)
        {
            int from = row * dimensions;
            ReadOnlySpan<float> a = anchor.Slice(from, dimensions);
            Span<float> toNegative = Part(anchorGradient, from, dimensions, spare);
            float near = Distance(a, positive.Slice(from, dimensions), toPositive);
            float far = Distance(a, negative.Slice(from, dimensions), toNegative);
            float missing = Margin + near - far;
            loss += Math.Max(missing, 0);
            if (!anchorGradient.IsEmpty)
            {
                float scale = missing >= 0 ? 1f / rows : 0;
                TensorPrimitives.Multiply(toNegative, far == 0 ? 0 : -scale / far, toNegative);
                TensorPrimitives.MultiplyAdd(toPositive, near == 0 ? 0 : scale / near, toNegative, toNegative);
            }
        }

        return (float)(loss / rows);
    }

    // Its default distance is the other loss's.
    public static float TripletMarginWithDistanceLoss(
        ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, int dimensions, Span<float> anchorGradient) =>
        TripletMarginLoss(anchor, positive, negative, dimensions, anchorGradient);

    // A millionth is added to every component, as PyTorch does.
    private static float Distance(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> difference)
    {
        TensorPrimitives.Subtract(a, b, difference);
        TensorPrimitives.Add(difference, 1e-6f, difference);
        return TensorPrimitives.Norm(difference);
    }
}
