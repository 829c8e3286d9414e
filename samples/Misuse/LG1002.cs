// LG1002: Log-softmax before a loss of logits
using System;
using LossGen;

namespace Misuse.LG1002;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step([LogProbabilities] float[] logProbabilities, int[] targets, float[] gradient) =>
        Losses.CrossEntropy(logProbabilities, targets, gradient);
}
