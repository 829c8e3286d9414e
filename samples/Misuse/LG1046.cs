// LG1046: Overlap of numbers that are no probabilities
using System;
using LossGen;

namespace Misuse.LG1046;

static partial class Losses
{
    [DiceLoss(Spatial = 4096)]
    public static partial float Dice(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);
}

static class Training
{
    public static float Step([Logits] float[] scores, float[] mask, float[] gradient)
    {
        return Losses.Dice(scores, mask, gradient);
    }
}
