// LG1037: Labels −1 and +1 where 0 and 1 are expected
using System;
using LossGen;

namespace Misuse.LG1037;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] gradient)
    {
        float[] labels = [-1, 1, 1, -1];
        return Losses.Bce(logits, labels, gradient);
    }
}
