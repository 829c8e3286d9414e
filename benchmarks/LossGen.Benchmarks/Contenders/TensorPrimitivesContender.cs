// The same losses composed from System.Numerics.Tensors, in blocks that stay in the first-level cache.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Contenders;

internal sealed class TensorPrimitivesContender : IContender
{
    private const int Block = 2048;

    public string Name => "TensorPrimitives";

    public bool IsAvailable => true;

    public Func<float> Prepare(WorkloadData data)
    {
        (AlignedBuffer<float> x, AlignedBuffer<float> y, AlignedBuffer<float> g) = (data.Input, data.Labels, data.Gradient);
        int classes = data.Workload.Classes;
        return data.Workload.Loss switch
        {
            LossKind.CrossEntropy => () => CrossEntropy(x.Span, data.Classes.Span, classes, g.Span),
            LossKind.BceWithLogits => () => BceWithLogits(x.Span, y.Span, g.Span),
            _ => () => Mse(x.Span, y.Span, g.Span),
        };
    }

    private static float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, Span<float> gradient)
    {
        double loss = 0;
        float scale = 1f / targets.Length;
        for (int row = 0; row < targets.Length; row++)
        {
            Span<float> result = gradient.Slice(row * classes, classes);
            TensorPrimitives.SoftMax(logits.Slice(row * classes, classes), result);
            loss -= MathF.Log(result[targets[row]]);
            TensorPrimitives.Multiply(result, scale, result);
            result[targets[row]] -= scale;
        }

        return (float)(loss / targets.Length);
    }

    // max(x, 0) - x·y + log1p(exp(-|x|)), and sigmoid(x) - y.
    private static float BceWithLogits(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> gradient)
    {
        double loss = 0;
        float scale = 1f / logits.Length;
        Span<float> scratch = stackalloc float[Block];
        for (int from = 0; from < logits.Length; from += Block)
        {
            int count = Math.Min(Block, logits.Length - from);
            ReadOnlySpan<float> x = logits.Slice(from, count);
            ReadOnlySpan<float> y = labels.Slice(from, count);
            Span<float> g = gradient.Slice(from, count);
            Span<float> s = scratch[..count];

            TensorPrimitives.Max(x, 0f, s);
            loss += TensorPrimitives.Sum<float>(s) - TensorPrimitives.Dot(x, y);
            TensorPrimitives.Abs(x, s);
            TensorPrimitives.Negate(s, s);
            TensorPrimitives.Exp(s, s);
            TensorPrimitives.LogP1(s, s);
            loss += TensorPrimitives.Sum<float>(s);

            TensorPrimitives.Sigmoid(x, g);
            TensorPrimitives.Subtract(g, y, g);
            TensorPrimitives.Multiply(g, scale, g);
        }

        return (float)(loss / logits.Length);
    }

    private static float Mse(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient)
    {
        double loss = 0;
        float scale = 2f / predictions.Length;
        for (int from = 0; from < predictions.Length; from += Block)
        {
            int count = Math.Min(Block, predictions.Length - from);
            Span<float> g = gradient.Slice(from, count);
            TensorPrimitives.Subtract(predictions.Slice(from, count), targets.Slice(from, count), g);
            loss += TensorPrimitives.SumOfSquares<float>(g);
            TensorPrimitives.Multiply(g, scale, g);
        }

        return (float)(loss / predictions.Length);
    }
}
