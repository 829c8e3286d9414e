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
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            Span<float> g = Row(inputGradient, row, classes);
            if (target[row] == IgnoredTarget)
            {
                g.Clear();
                continue;
            }

            float largest = TensorPrimitives.Max(x);
            float total = (float)(g.IsEmpty ? SumOfExponentials(x, largest) : Exponentials(x, largest, g));
            float logProbability = x[target[row]] - largest - MathF.Log(total);
            float probability = MathF.Exp(logProbability);
            float missed = 1 - probability;
            loss -= missed * missed * logProbability;
            if (!g.IsEmpty)
            {
                float slope = missed * (missed - (2 * probability * logProbability)) / kept;
                TensorPrimitives.Multiply(g, slope / total, g);
                g[target[row]] -= slope;
            }
        }

        return (float)(loss / kept);
    }
}
