// Absolute and squared errors composed from TensorPrimitives. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float MSELoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 2f / input.Length;
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            if (inputGradient.IsEmpty)
            {
                float distance = TensorPrimitives.Distance(input.Slice(from, count), target.Slice(from, count));
                loss += (double)distance * distance;
                continue;
            }

            Span<float> g = inputGradient.Slice(from, count);
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            loss += TensorPrimitives.SumOfSquares(g);
            TensorPrimitives.Multiply(g, scale, g);
        }

        return (float)(loss / input.Length);
    }

    public static float L1Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient) =>
        (float)(SumOfDistances(input, target, 1f / input.Length, inputGradient) / input.Length);

    // With a quantile of ½ both sides weigh the same.
    public static float QuantileLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient) =>
        (float)(0.5 * SumOfDistances(input, target, 0.5f / input.Length, inputGradient) / input.Length);

    // With c the difference held between ±β: (c·d − ½c²)/β is the parabola inside and the line outside.
    public static float SmoothL1Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Beta = 1;
        return (float)(SumOfHeldDistances(input, target, Beta, 1f / Beta / input.Length, inputGradient) / Beta / input.Length);
    }

    public static float HuberLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Delta = 1;
        return (float)(SumOfHeldDistances(input, target, Delta, 1f / input.Length, inputGradient) / input.Length);
    }

    // max(q·m, (q − 1)·m) = (q − ½)·m + ½·|m|, where m is missing to the target. Targets and quantiles are spread
    // over a block of rows first: single rows are too short to call anything for them.
    public static float MultiQuantileLoss(
        ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles, int levels, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -1f / target.Length;
        int rows = Math.Clamp(Block / levels, 1, Math.Max(target.Length, 1));
        int room = rows * levels;
        Span<float> spare = room <= Block ? stackalloc float[Block] : new float[room];
        Span<float> repeated = room <= Block ? stackalloc float[Block] : new float[room];
        Span<float> scratch = room <= Block ? stackalloc float[Block] : new float[room];
        TensorPrimitives.Subtract(quantiles, 0.5f, repeated);
        for (int row = 1; row < rows; row++)
        {
            repeated[..levels].CopyTo(repeated[(row * levels)..]);
        }

        for (int row = 0; row < target.Length; row += rows)
        {
            int count = Math.Min(rows, target.Length - row) * levels;
            Span<float> missing = scratch[..count];
            for (int i = 0; i < count / levels; i++)
            {
                missing.Slice(i * levels, levels).Fill(target[row + i]);
            }

            TensorPrimitives.Subtract(missing, input.Slice(row * levels, count), missing);
            loss += TensorPrimitives.Dot(repeated[..count], missing) + (0.5 * TensorPrimitives.SumOfMagnitudes(missing));
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(row * levels, count);
                Span<float> sided = spare[..count];
                Signs(missing, 1, g);
                TensorPrimitives.Abs(g, sided);
                TensorPrimitives.Multiply(sided, repeated[..count], sided);
                TensorPrimitives.Multiply(g, 0.5f, g);
                TensorPrimitives.AddMultiply(g, sided, scale, g);
            }
        }

        return (float)(loss / target.Length);
    }

    private static double SumOfDistances(ReadOnlySpan<float> input, ReadOnlySpan<float> target, float scale, Span<float> inputGradient)
    {
        double loss = 0;
        Span<float> spare = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            loss += TensorPrimitives.SumOfMagnitudes(g);
            if (!inputGradient.IsEmpty)
            {
                Signs(g, scale, g);
            }
        }

        return loss;
    }

    private static double SumOfHeldDistances(ReadOnlySpan<float> input, ReadOnlySpan<float> target, float limit, float scale, Span<float> inputGradient)
    {
        double loss = 0;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> difference = scratch[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), difference);
            TensorPrimitives.Clamp(difference, -limit, limit, g);
            loss += TensorPrimitives.Dot(g, difference) - (0.5 * TensorPrimitives.SumOfSquares(g));
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return loss;
    }
}
