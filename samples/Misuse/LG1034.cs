// LG1034: Lengths don't fit
using System;
using LossGen;

namespace Misuse.LG1034;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step()
    {
        float[] logits = new float[4 * 10];
        int[] targets = new int[8];
        return Losses.CrossEntropy(logits, targets, new float[4 * 10]);
    }
}
