// Negative log-likelihoods and the divergence composed from TensorPrimitives. Compared with the generated losses by
// the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float PoissonNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            TensorPrimitives.Exp(x, g);
            loss += TensorPrimitives.Sum(g) - TensorPrimitives.Dot(x, y);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Subtract(g, y, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    public static float GaussianNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient)
    {
        const float LeastVariance = 1e-6f;
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> more = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> variance = scratch[..count];
            Span<float> difference = more[..count];
            TensorPrimitives.Max(var.Slice(from, count), LeastVariance, variance);
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), difference);
            TensorPrimitives.Divide(difference, variance, g);
            loss += TensorPrimitives.Dot(difference, g);
            TensorPrimitives.Log(variance, variance);
            loss += TensorPrimitives.Sum(variance);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(0.5 * loss / input.Length);
    }

    // The floor keeps the logarithm of a probability of 0 finite, so that 0 times it is 0.
    public static float KLDivLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Floor = 1.1754944e-38f;
        double loss = 0;
        float scale = -1f / input.Length;
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> y = target.Slice(from, count);
            Span<float> s = scratch[..count];
            TensorPrimitives.Max(y, Floor, s);
            TensorPrimitives.Log(s, s);
            TensorPrimitives.Subtract(s, input.Slice(from, count), s);
            loss += TensorPrimitives.Dot(s, y);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Multiply(y, scale, inputGradient.Slice(from, count));
            }
        }

        return (float)(loss / input.Length);
    }

    // A power of 1.5: 2·(e^(x/2) + y/e^(x/2)), and e^(x/2) − y/e^(x/2).
    public static float TweedieLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> growing = Part(inputGradient, from, count, spare);
            Span<float> falling = scratch[..count];
            TensorPrimitives.Multiply(input.Slice(from, count), 0.5f, growing);
            TensorPrimitives.Exp(growing, growing);
            TensorPrimitives.Divide(target.Slice(from, count), growing, falling);
            loss += TensorPrimitives.Sum(growing) + TensorPrimitives.Sum(falling);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Subtract(growing, falling, growing);
                TensorPrimitives.Multiply(growing, scale, growing);
            }
        }

        return (float)(2 * loss / input.Length);
    }

    public static float GammaNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            Span<float> g = Part(inputGradient, from, count, spare);
            TensorPrimitives.Negate(x, g);
            TensorPrimitives.Exp(g, g);
            TensorPrimitives.Multiply(g, target.Slice(from, count), g);
            loss += TensorPrimitives.Sum(x) + TensorPrimitives.Sum(g);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Subtract(1f, g, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    // A dispersion of 1: (y + 1)·softplus(x) − y·x, and (y + 1)·sigmoid(x) − y.
    public static float NegativeBinomialNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
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
            Span<float> positive = more[..count];
            TensorPrimitives.Abs(x, s);
            TensorPrimitives.Negate(s, s);
            TensorPrimitives.Exp(s, s);
            TensorPrimitives.LogP1(s, s);
            TensorPrimitives.Max(x, 0f, positive);
            TensorPrimitives.Add(s, positive, s);
            loss += TensorPrimitives.Dot(s, y) + TensorPrimitives.Sum(s) - TensorPrimitives.Dot(x, y);
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(from, count);
                TensorPrimitives.Sigmoid(x, g);
                TensorPrimitives.MultiplyAdd(y, g, g, g);
                TensorPrimitives.Subtract(g, y, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }
}
