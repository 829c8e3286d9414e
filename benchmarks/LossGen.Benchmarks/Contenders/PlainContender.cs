// What one writes first: plain loops in C#.
namespace LossGen.Benchmarks.Contenders;

internal sealed class PlainContender : IContender
{
    public string Name => "plain C#";

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
        for (int row = 0; row < targets.Length; row++)
        {
            ReadOnlySpan<float> x = logits.Slice(row * classes, classes);
            Span<float> g = gradient.Slice(row * classes, classes);
            float largest = float.NegativeInfinity;
            foreach (float logit in x)
            {
                largest = Math.Max(largest, logit);
            }

            float total = 0;
            for (int c = 0; c < x.Length; c++)
            {
                g[c] = MathF.Exp(x[c] - largest);
                total += g[c];
            }

            float scale = 1 / (total * targets.Length);
            for (int c = 0; c < g.Length; c++)
            {
                g[c] *= scale;
            }

            g[targets[row]] -= 1f / targets.Length;
            loss += MathF.Log(total) + largest - x[targets[row]];
        }

        return (float)(loss / targets.Length);
    }

    private static float BceWithLogits(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> gradient)
    {
        double loss = 0;
        float scale = 1f / logits.Length;
        for (int i = 0; i < logits.Length; i++)
        {
            float x = logits[i];
            float exponential = MathF.Exp(-Math.Abs(x));
            loss += Math.Max(x, 0) - (x * labels[i]) + MathF.Log(1 + exponential);
            gradient[i] = (((x >= 0 ? 1 : exponential) / (1 + exponential)) - labels[i]) * scale;
        }

        return (float)(loss / logits.Length);
    }

    private static float Mse(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient)
    {
        double loss = 0;
        float scale = 2f / predictions.Length;
        for (int i = 0; i < predictions.Length; i++)
        {
            float difference = predictions[i] - targets[i];
            loss += difference * difference;
            gradient[i] = difference * scale;
        }

        return (float)(loss / predictions.Length);
    }
}
