// LG1026: The target of a divergence and LogTarget disagree
using System;
using LossGen;

namespace Misuse.LG1026;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 10)]
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Training
{
    public static float Step([LogProbabilities] float[] student, [LogProbabilities] float[] teacher, float[] gradient)
    {
        return Losses.Kl(student, teacher, gradient);
    }
}
