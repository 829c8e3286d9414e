// The weight of positives as it is meant, above 1 for rare ones and below 1 for frequent ones.
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, ReadOnlySpan<float> posWeight, Span<float> logitsGradient);
}

static class Defects
{
    public static float Rare(float[] logits, float[] labels, float[] gradient)
    {
        float positives = 0;
        foreach (float y in labels)
        {
            positives += y;
        }

        float[] weight = [(labels.Length - positives) / MathF.Max(1, positives)];
        return Losses.Bce(logits, labels, weight, gradient);
    }

    public static float PerClass(float[] logits, float[] labels, float[] gradient) =>
        Losses.Bce(logits, labels, [0.25f, 1f, 30f, 400f], gradient);
}
