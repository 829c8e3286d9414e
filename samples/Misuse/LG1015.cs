// LG1015: SmoothL1Loss with beta 0 is L1Loss
using System;
using LossGen;

namespace Misuse.LG1015;

static partial class Losses
{
    [SmoothL1Loss(Beta = 0)]
    public static partial float SmoothL1(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] input, float[] target, float[] gradient) =>
        Losses.SmoothL1(input, target, gradient);
}
