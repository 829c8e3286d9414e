// An array of 0 and 1 that is a weight, a mask of positions that count, beside labels that are signs.
using System;
using LossGen;

static partial class Losses
{
    [HingeLoss]
    public static partial float Hinge(ReadOnlySpan<float> score, ReadOnlySpan<float> sign, ReadOnlySpan<float> weight, Span<float> scoreGradient);

    [CrossEntropyLoss(Classes = 4)]
    public static partial float Classes(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}

static class Masked
{
    public static float Step(float[] scores, float[] gradient)
    {
        float[] signs = [1, -1, 1, -1];
        float[] weight = [0, 1, 1, 0];
        return Losses.Hinge(scores, signs, weight, gradient);
    }

    public static float IgnoreOneClass(float[] logits, int[] targets, float[] gradient)
    {
        float[] weight = [0, 1, 1, 1];
        return Losses.Classes(logits, targets, weight, gradient);
    }
}
