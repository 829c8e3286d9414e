// LG1011: Label smoothing is out of range
using System;
using LossGen;

namespace Misuse.LG1011;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient, float labelSmoothing);
}

static class Training
{
    public static float Step(float[] logits, int[] targets, float[] gradient) =>
        Losses.CrossEntropy(logits, targets, gradient, 1.1f);
}
