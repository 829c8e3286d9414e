// LG1004: Logits where log-probabilities are expected
using System;
using LossGen;

namespace Misuse.LG1004;

static partial class Losses
{
    [NLLLoss(Classes = 10)]
    public static partial float Nll(ReadOnlySpan<float> input, ReadOnlySpan<int> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step([Logits] float[] logits, int[] targets, float[] gradient) =>
        Losses.Nll(logits, targets, gradient);
}
