// Focal losses composed from TensorPrimitives, with an exponent of 2. Compared with the generated losses by the
// benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    // With p the sigmoid and q = 1 − p: balance · missed² · entropy, missed = y·q + (1 − y)·p = p + y·(1 − 2p).
    public static float SigmoidFocalLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Alpha = 0.25f;
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> entropies = stackalloc float[Block];
        Span<float> misses = stackalloc float[Block];
        Span<float> weights = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> p = Part(inputGradient, from, count, spare);
            Span<float> entropy = entropies[..count];
            Span<float> missed = misses[..count];
            Span<float> weight = weights[..count];
            Span<float> s = scratch[..count];

            // max(x, 0) − x·y + log(1 + e^(−|x|))
            TensorPrimitives.Abs(x, entropy);
            TensorPrimitives.Negate(entropy, entropy);
            TensorPrimitives.Exp(entropy, entropy);
            TensorPrimitives.LogP1(entropy, entropy);
            TensorPrimitives.Max(x, 0f, s);
            TensorPrimitives.Add(entropy, s, entropy);
            TensorPrimitives.Multiply(x, y, s);
            TensorPrimitives.Subtract(entropy, s, entropy);

            TensorPrimitives.Sigmoid(x, p);
            TensorPrimitives.Multiply(p, -2f, s);
            TensorPrimitives.Add(s, 1f, s);
            TensorPrimitives.MultiplyAdd(s, y, p, missed);

            // weight = missed · (α·y + (1 − α)·(1 − y))
            TensorPrimitives.Multiply(y, (2 * Alpha) - 1, weight);
            TensorPrimitives.Add(weight, 1 - Alpha, weight);
            TensorPrimitives.Multiply(weight, missed, weight);
            TensorPrimitives.Multiply(entropy, missed, s);
            loss += TensorPrimitives.Dot(s, weight);
            if (!inputGradient.IsEmpty)
            {
                // weight · (missed·(p − y) + 2·(1 − 2y)·p·(1 − p)·entropy)
                TensorPrimitives.Subtract(1f, p, s);
                TensorPrimitives.Multiply(s, p, s);
                TensorPrimitives.Multiply(s, entropy, s);
                TensorPrimitives.Multiply(y, -4f, entropy);
                TensorPrimitives.AddMultiply(entropy, 2f, s, s);
                TensorPrimitives.Subtract(p, y, p);
                TensorPrimitives.MultiplyAdd(p, missed, s, p);
                TensorPrimitives.Multiply(p, weight, p);
                TensorPrimitives.Multiply(p, scale, p);
            }
        }

        return (float)(loss / input.Length);
    }

    public static float SoftmaxFocalLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        int rows = Math.Max(Block / classes, 1);
        Span<float> spare = stackalloc float[Block];
        Span<float> maxima = stackalloc float[Block];
        Span<float> totals = stackalloc float[Block];
        for (int first = 0; first < target.Length; first += rows)
        {
            ReadOnlySpan<int> labels = target.Slice(first, Math.Min(rows, target.Length - first));
            ReadOnlySpan<float> x = input.Slice(first * classes, labels.Length * classes);
            Span<float> g = classes > Block ? Row(inputGradient, first, classes) : Part(inputGradient, first * classes, x.Length, spare);
            Softmaxes(x, classes, g, maxima, totals);
            for (int row = 0; row < labels.Length; row++)
            {
                if (labels[row] == IgnoredTarget)
                {
                    Row(inputGradient, first + row, classes).Clear();
                    continue;
                }

                float logProbability = x[(row * classes) + labels[row]] - maxima[row] - MathF.Log(totals[row]);
                float probability = MathF.Exp(logProbability);
                float missed = 1 - probability;
                loss -= missed * missed * logProbability;
                if (!inputGradient.IsEmpty)
                {
                    Span<float> slopes = g.Slice(row * classes, classes);
                    float slope = missed * (missed - (2 * probability * logProbability)) / kept;
                    TensorPrimitives.Multiply(slopes, slope / totals[row], slopes);
                    slopes[labels[row]] -= slope;
                }
            }
        }

        return (float)(loss / kept);
    }
}
