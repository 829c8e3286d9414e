// Constant lengths that fit: whole rows, a shorter weight that repeats, a slice taken of something longer.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> weight, Span<float> predictionGradient);

    [CrossEntropyLoss(Classes = 10, Spatial = 4)]
    public static partial float Map(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Shapes
{
    public static float Regression()
    {
        Span<float> prediction = stackalloc float[64];
        Span<float> target = stackalloc float[128];
        Span<float> weight = stackalloc float[8];
        Span<float> gradient = stackalloc float[64];
        weight.Fill(1);
        return Losses.Mse(prediction, target[..64], weight, gradient);
    }

    public static float Maps(bool large)
    {
        float[] logits = new float[large ? 2 * 40 : 40];
        int[] targets = new int[large ? 8 : 4];
        float[] gradient = new float[logits.Length];
        return Losses.Map(logits, targets, gradient);
    }
}
