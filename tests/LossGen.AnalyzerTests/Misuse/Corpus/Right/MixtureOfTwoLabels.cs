// Mixup rows hold two entries that are not 0: class indices cannot say that.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Mixup
{
    public static float Step(float[] logits, int[] first, int[] second, float lambda, float[] gradient)
    {
        float[] targets = new float[first.Length * 10];
        for (int i = 0; i < first.Length; i++)
        {
            targets[i * 10 + first[i]] += lambda;
            targets[i * 10 + second[i]] += 1 - lambda;
        }

        return Losses.Soft(logits, targets, gradient);
    }

    public static float Blend(float[] logits, [Probabilities] float[] a, [Probabilities] float[] b, float[] gradient)
    {
        float[] targets = new float[a.Length];
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = (a[i] + b[i]) / 2;
        }

        return Losses.Soft(logits, targets, gradient);
    }
}
