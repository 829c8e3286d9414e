// The background got a class of its own later, and the weights kept their old length.
// Throws in every framework, but only when the first batch comes.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 4)]
    public static partial float Weighted(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}

sealed class TumorSegmenter
{
    public float Step(float[] logits, int[] targets, float[] gradient)
    {
        float[] frequencies = [0.02f, 0.01f, 0.004f];
        return Losses.Weighted(logits, targets, frequencies, gradient); // expect: LG1020
    }

    public float Frozen(float[] logits, int[] targets, float[] gradient)
    {
        Span<float> weight = stackalloc float[5];
        weight.Fill(1);
        weight[0] = 0.1f;
        return Losses.Weighted(logits, targets, weight, gradient); // expect: LG1020
    }
}
