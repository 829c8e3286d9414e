// Losses that compare two numbers of each element, composed from TensorPrimitives. Compared with the generated losses
// by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    // ½·(1 + y)·x + ½·(1 − y)·max(1 − x, 0). With s the sign of 1 − x, the slope is 1 − ¼·(1 − y)·(3 + s).
    public static float HingeEmbeddingLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Margin = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> ones = stackalloc float[Block];
        ones[..Math.Min(Block, input.Length)].Fill(1);
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> s = scratch[..count];
            TensorPrimitives.Subtract(Margin, x, g);
            TensorPrimitives.Max(g, 0f, s);
            loss += TensorPrimitives.Sum(x) + TensorPrimitives.Dot(x, y) + TensorPrimitives.Sum(s) - TensorPrimitives.Dot(s, y);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.CopySign(ones[..count], g, g);
                TensorPrimitives.Subtract(1f, y, s);
                TensorPrimitives.AddMultiply(g, 3f, s, g);
                TensorPrimitives.Multiply(g, -0.25f * scale, g);
                TensorPrimitives.Add(g, scale, g);
            }
        }

        return (float)(0.5 * loss / input.Length);
    }

    // Without a margin. 0 − y·d instead of −(y·d): the sign of equal scores is plus then.
    public static float MarginRankingLoss(
        ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient)
    {
        double loss = 0;
        float scale = -0.5f / input1.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> ones = stackalloc float[Block];
        ones[..Math.Min(Block, input1.Length)].Fill(1);
        for (int from = 0; from < input1.Length; from += Block)
        {
            int count = Math.Min(Block, input1.Length - from);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(input1Gradient, from, count, spare);
            Span<float> s = scratch[..count];
            TensorPrimitives.Subtract(input1.Slice(from, count), input2.Slice(from, count), g);
            TensorPrimitives.Multiply(g, y, g);
            TensorPrimitives.Subtract(0f, g, g);
            TensorPrimitives.Max(g, 0f, s);
            loss += TensorPrimitives.Sum(s);
            if (!input1Gradient.IsEmpty)
            {
                TensorPrimitives.CopySign(ones[..count], g, g);
                TensorPrimitives.Multiply(y, scale, s);
                TensorPrimitives.AddMultiply(g, 1f, s, g);
            }
        }

        return (float)(loss / input1.Length);
    }

    public static float DPOLoss(
        ReadOnlySpan<float> chosen,
        ReadOnlySpan<float> rejected,
        ReadOnlySpan<float> referenceChosen,
        ReadOnlySpan<float> referenceRejected,
        Span<float> chosenGradient)
    {
        const float Beta = 0.1f;
        double loss = 0;
        float scale = -Beta / chosen.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < chosen.Length; from += Block)
        {
            int count = Math.Min(Block, chosen.Length - from);
            Span<float> g = Part(chosenGradient, from, count, spare);
            Span<float> s = scratch[..count];
            TensorPrimitives.Subtract(chosen.Slice(from, count), referenceChosen.Slice(from, count), s);
            TensorPrimitives.Subtract(rejected.Slice(from, count), referenceRejected.Slice(from, count), g);
            TensorPrimitives.Subtract(g, s, g);
            TensorPrimitives.Multiply(g, Beta, g);
            loss += SumOfSoftplus(g, s);
            if (!chosenGradient.IsEmpty)
            {
                TensorPrimitives.Sigmoid(g, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / chosen.Length);
    }

    // The slope is the gain, and 0 where the held gain is less: ½·gain·(1 + s), s the sign of their difference.
    public static float PPOClipLoss(
        ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage, Span<float> logProbabilityGradient)
    {
        const float Clip = 0.2f;
        double loss = 0;
        float scale = -0.5f / logProbability.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> more = stackalloc float[Block];
        Span<float> ones = stackalloc float[Block];
        ones[..Math.Min(Block, logProbability.Length)].Fill(1);
        for (int from = 0; from < logProbability.Length; from += Block)
        {
            int count = Math.Min(Block, logProbability.Length - from);
            ReadOnlySpan<float> a = advantage.Slice(from, count);
            Span<float> gain = Part(logProbabilityGradient, from, count, spare);
            Span<float> held = scratch[..count];
            Span<float> s = more[..count];
            TensorPrimitives.Subtract(logProbability.Slice(from, count), oldLogProbability.Slice(from, count), gain);
            TensorPrimitives.Exp(gain, gain);
            TensorPrimitives.Clamp(gain, 1 - Clip, 1 + Clip, held);
            TensorPrimitives.Multiply(gain, a, gain);
            TensorPrimitives.Multiply(held, a, held);
            TensorPrimitives.Min(gain, held, s);
            loss -= TensorPrimitives.Sum(s);
            if (!logProbabilityGradient.IsEmpty)
            {
                TensorPrimitives.Subtract(held, gain, s);
                TensorPrimitives.CopySign(ones[..count], s, s);
                TensorPrimitives.AddMultiply(s, 1f, gain, gain);
                TensorPrimitives.Multiply(gain, scale, gain);
            }
        }

        return (float)(loss / logProbability.Length);
    }
}
