// LG1019: Loss has no ignored index
using System;
using LossGen;

namespace Misuse.LG1019;

static partial class Losses
{
    [MultiMarginLoss(Classes = 4)]
    public static partial float Margin(ReadOnlySpan<float> scores, ReadOnlySpan<int> targets, Span<float> scoresGradient);
}

static class Training
{
    public static float Step(float[] scores, float[] gradient)
    {
        int[] targets = [0, 3, -100];
        return Losses.Margin(scores, targets, gradient);
    }
}
