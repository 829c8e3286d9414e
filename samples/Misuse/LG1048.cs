// LG1048: Weight of positives is no ratio of negatives to positives
using System;
using LossGen;

namespace Misuse.LG1048;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient, ReadOnlySpan<float> posWeight);
}

static class Training
{
    public static float Step(float[] logits, float[] labels, float[] gradient, int positives, int total)
    {
        float[] weight = [positives / (float)total];
        return Losses.Bce(logits, labels, gradient, weight);
    }
}
