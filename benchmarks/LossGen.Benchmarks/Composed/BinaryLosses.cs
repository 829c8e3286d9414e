// Losses of two classes composed from TensorPrimitives. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float BCELoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> scratch = stackalloc float[Block];
        Span<float> more = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> s = scratch[..count];
            Span<float> rest = more[..count];
            TensorPrimitives.Subtract(1f, x, rest);
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(from, count);
                TensorPrimitives.Multiply(x, rest, s);
                TensorPrimitives.Max(s, 1e-12f, s);
                TensorPrimitives.Subtract(x, y, g);
                TensorPrimitives.Divide(g, s, g);
                TensorPrimitives.Multiply(g, scale, g);
            }

            TensorPrimitives.Log(x, s);
            TensorPrimitives.Max(s, -100f, s);
            TensorPrimitives.Log(rest, rest);
            TensorPrimitives.Max(rest, -100f, rest);
            loss += TensorPrimitives.Dot(y, rest) - TensorPrimitives.Dot(y, s) - TensorPrimitives.Sum(rest);
        }

        return (float)(loss / input.Length);
    }

    public static float BCEWithLogitsLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            loss += SumOfSoftplus(x, scratch[..count]) - TensorPrimitives.Dot(x, y);
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(from, count);
                TensorPrimitives.Sigmoid(x, g);
                TensorPrimitives.Subtract(g, y, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    // The mean over a row's classes and then over the rows is the mean over all.
    public static float MultiLabelSoftMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int classes, Span<float> inputGradient) =>
        input.Length % classes == 0
            ? BCEWithLogitsLoss(input, target, inputGradient)
            : throw new ArgumentException("The last row is not whole.", nameof(input));

    public static float SoftMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            TensorPrimitives.Multiply(y, input.Slice(from, count), g);
            TensorPrimitives.Negate(g, g);
            loss += SumOfSoftplus(g, scratch[..count]);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Sigmoid(g, g);
                TensorPrimitives.Multiply(g, y, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    // −y where something is missing: −½·y·(1 + s), s the sign of 1 − y·x.
    public static float HingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -0.5f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> ones = stackalloc float[Block];
        ones[..Math.Min(Block, input.Length)].Fill(1);
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> s = scratch[..count];
            TensorPrimitives.Multiply(y, input.Slice(from, count), g);
            TensorPrimitives.Subtract(1f, g, g);
            TensorPrimitives.Max(g, 0f, s);
            loss += TensorPrimitives.Sum(s);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.CopySign(ones[..count], g, g);
                TensorPrimitives.Multiply(y, scale, s);
                TensorPrimitives.AddMultiply(g, 1f, s, g);
            }
        }

        return (float)(loss / input.Length);
    }

    public static float SquaredHingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -2f / input.Length;
        Span<float> spare = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            TensorPrimitives.Multiply(y, input.Slice(from, count), g);
            TensorPrimitives.Subtract(1f, g, g);
            TensorPrimitives.Max(g, 0f, g);
            loss += TensorPrimitives.SumOfSquares(g);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Multiply(g, y, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    public static float CoralLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int thresholds, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / target.Length;
        int rows = Math.Max(Block / thresholds, 1);
        Span<float> scratch = thresholds <= Block ? stackalloc float[Block] : new float[thresholds];
        for (int first = 0; first < target.Length; first += rows)
        {
            ReadOnlySpan<int> exceeded = target.Slice(first, Math.Min(rows, target.Length - first));
            (int from, int count) = (first * thresholds, exceeded.Length * thresholds);
            ReadOnlySpan<float> x = input.Slice(from, count);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(from, count);
            loss += SumOfSoftplus(x, scratch[..count]);
            for (int row = 0; row < exceeded.Length; row++)
            {
                loss -= TensorPrimitives.Sum(x.Slice(row * thresholds, exceeded[row]));
            }

            if (!g.IsEmpty)
            {
                TensorPrimitives.Sigmoid(x, g);
                TensorPrimitives.Multiply(g, scale, g);
                for (int row = 0; row < exceeded.Length; row++)
                {
                    Span<float> above = g.Slice(row * thresholds, exceeded[row]);
                    TensorPrimitives.Subtract(above, scale, above);
                }
            }
        }

        return (float)(loss / target.Length);
    }
}
