// LG1031: Arguments of a loss look swapped
using System;
using LossGen;

namespace Misuse.LG1031;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] labels, float[] gradient) =>
        Losses.Bce(labels, logits, gradient);
}
