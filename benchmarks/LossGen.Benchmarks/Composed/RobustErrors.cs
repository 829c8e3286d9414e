// Robust errors of regression composed from TensorPrimitives. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    // |d| + log(1 + e^(−2|d|)) − log 2, and tanh(d).
    public static float LogCoshLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float LogarithmOf2 = 0.6931472f;
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> s = scratch[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            TensorPrimitives.Abs(g, s);
            loss += TensorPrimitives.Sum(s);
            TensorPrimitives.Multiply(s, -2f, s);
            TensorPrimitives.Exp(s, s);
            TensorPrimitives.LogP1(s, s);
            loss += TensorPrimitives.Sum(s);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Tanh(g, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)((loss / input.Length) - LogarithmOf2);
    }

    public static float CharbonnierLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Epsilon = 1e-3f;
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> root = scratch[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            TensorPrimitives.MultiplyAdd(g, g, Epsilon * Epsilon, root);
            TensorPrimitives.Sqrt(root, root);
            loss += TensorPrimitives.Sum(root);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Divide(g, root, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(loss / input.Length);
    }

    public static float PseudoHuberLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Delta = 1;
        double loss = 0;
        float scale = Delta / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> more = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> root = scratch[..count];
            Span<float> share = more[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            TensorPrimitives.MultiplyAdd(g, g, Delta * Delta, root);
            TensorPrimitives.Sqrt(root, root);
            TensorPrimitives.Add(root, Delta, share);
            TensorPrimitives.Divide(g, share, share);
            loss += TensorPrimitives.Dot(g, share);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Divide(g, root, g);
                TensorPrimitives.Multiply(g, scale, g);
            }
        }

        return (float)(Delta * loss / input.Length);
    }

    // A width of 1: ½·log(1 + d²), and d/(1 + d²).
    public static float CauchyLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> total = scratch[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            TensorPrimitives.MultiplyAdd(g, g, 1f, total);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Divide(g, total, g);
                TensorPrimitives.Multiply(g, scale, g);
            }

            TensorPrimitives.Log(total, total);
            loss += TensorPrimitives.Sum(total);
        }

        return (float)(0.5 * loss / input.Length);
    }

    // A width of 1: 2d²/(d² + 4), and 16d/(d² + 4)².
    public static float GemanMcClureLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 16f / input.Length;
        Span<float> spare = stackalloc float[Block];
        Span<float> scratch = stackalloc float[Block];
        Span<float> more = stackalloc float[Block];
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> difference = Part(inputGradient, from, count, spare);
            Span<float> total = scratch[..count];
            Span<float> share = more[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), difference);
            TensorPrimitives.MultiplyAdd(difference, difference, 4f, total);
            TensorPrimitives.Divide(difference, total, share);
            loss += TensorPrimitives.Dot(difference, share);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Divide(share, total, difference);
                TensorPrimitives.Multiply(difference, scale, difference);
            }
        }

        return (float)(2 * loss / input.Length);
    }

    // With c = min(|d|, width): width·log(1 + c/epsilon) + (|d| − c).
    public static float WingLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Width = 10;
        const float Epsilon = 2;
        double logarithms = 0;
        double rest = 0;
        float scale = 1f / input.Length;
        float jump = 0.5f * (1 - (Width / (Epsilon + Width)));
        Span<float> spare = stackalloc float[Block];
        Span<float> ones = stackalloc float[Block];
        Span<float> held = stackalloc float[Block];
        Span<float> sizes = stackalloc float[Block];
        ones[..Math.Min(Block, input.Length)].Fill(1);
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            Span<float> g = Part(inputGradient, from, count, spare);
            Span<float> c = held[..count];
            Span<float> s = sizes[..count];
            TensorPrimitives.Subtract(input.Slice(from, count), target.Slice(from, count), g);
            TensorPrimitives.Abs(g, s);
            TensorPrimitives.Min(s, Width, c);
            rest += (double)TensorPrimitives.Sum(s) - TensorPrimitives.Sum(c);
            TensorPrimitives.Multiply(c, 1 / Epsilon, c);
            if (!inputGradient.IsEmpty)
            {
                // The slope's size is width/epsilon/(1 + c/epsilon), and on the far side the jump to 1 above that.
                TensorPrimitives.Subtract(s, Width, s);
                TensorPrimitives.CopySign(ones[..count], s, s);
                TensorPrimitives.Add(s, 1f, s);
                TensorPrimitives.Multiply(s, jump, s);
                Signs(g, scale, g);
                Span<float> slope = spare[..count];
                TensorPrimitives.Add(c, 1f, slope);
                TensorPrimitives.Divide(Width / Epsilon, slope, slope);
                TensorPrimitives.AddMultiply(slope, s, g, g);
            }

            TensorPrimitives.LogP1(c, c);
            logarithms += TensorPrimitives.Sum(c);
        }

        return (float)(((Width * logarithms) + rest) / input.Length);
    }
}
