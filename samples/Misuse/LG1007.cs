// LG1007: Numbers outside [0, 1] for BCELoss
using System;
using LossGen;

namespace Misuse.LG1007;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step([Logits] float[] scores, float[] labels, float[] gradient) =>
        Losses.Bce(scores, labels, gradient);
}
