// LG1036: Labels 0 and 1 where −1 and +1 are expected
using System;
using LossGen;

namespace Misuse.LG1036;

static partial class Losses
{
    [HingeLoss]
    public static partial float Hinge(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] scores, float[] gradient)
    {
        float[] labels = [0, 1, 1, 0];
        return Losses.Hinge(scores, labels, gradient);
    }
}
