// LG1018: Ignored index is one of the classes
using System;
using LossGen;

namespace Misuse.LG1018;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10, IgnoreIndex = 0)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, int[] targets, float[] gradient) =>
        Losses.CrossEntropy(logits, targets, gradient);
}
