// LG1039: No variance where one is expected
using System;
using LossGen;

namespace Misuse.LG1039;

static partial class Losses
{
    [GaussianNLLLoss]
    public static partial float Gaussian(ReadOnlySpan<float> mean, ReadOnlySpan<float> target, ReadOnlySpan<float> variance, Span<float> meanGradient);
}

static class Training
{
    public static float Step(float[] mean, float[] target, [LogVariances] float[] output, float[] gradient)
    {
        return Losses.Gaussian(mean, target, output, gradient);
    }
}
