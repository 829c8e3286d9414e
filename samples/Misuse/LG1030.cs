// LG1030: Output of a loss overlaps its data
using System;
using LossGen;

namespace Misuse.LG1030;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] labels) =>
        Losses.Bce(logits, labels, labels);
}
