// The ignored index is no class; weights are as many as classes and the batch has more than one row.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 21, IgnoreIndex = 255)]
    public static partial float Voc(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int spatial, Span<float> logitsGradient);

    [CrossEntropyLoss(Classes = 3, IgnoreIndex = -1)]
    public static partial float Weighted(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}

static class Segmentation
{
    public static float Step(float[] logits, byte[] labels, int height, int width, float[] gradient) =>
        Losses.Voc(logits, labels, height * width, gradient);

    public static float Step(float[] gradient)
    {
        float[] logits = new float[12];
        int[] targets = [0, 2, -1, 1];
        float[] weight = [1f, 2f, 5f];
        return Losses.Weighted(logits, targets, weight, gradient);
    }
}
