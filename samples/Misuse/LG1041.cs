// LG1041: Class index is out of range
using System;
using LossGen;

namespace Misuse.LG1041;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] gradient)
    {
        int[] targets = [1, 2, 3];
        return Losses.CrossEntropy(logits, targets, gradient);
    }
}
