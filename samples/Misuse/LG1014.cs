// LG1014: Argument of a loss is out of range
using System;
using LossGen;

namespace Misuse.LG1014;

static partial class Losses
{
    [HuberLoss]
    public static partial float Huber(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient, float delta);
}

static class Training
{
    public static float Step(float[] input, float[] target, float[] gradient) =>
        Losses.Huber(input, target, gradient, 0f);
}
