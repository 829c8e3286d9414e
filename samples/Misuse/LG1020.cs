// LG1020: Weights don't fit
using System;
using LossGen;

namespace Misuse.LG1020;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient, ReadOnlySpan<float> weight);
}

static class Training
{
    public static float Step(float[] logits, int[] targets, float[] gradient)
    {
        float[] weight = [1f, 2f];
        return Losses.CrossEntropy(logits, targets, gradient, weight);
    }
}
