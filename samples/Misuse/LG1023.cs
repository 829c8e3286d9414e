// LG1023: Mean divided again
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1023;

static partial class Losses
{
    [MSELoss(Reduction.Mean)]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

static class Training
{
    public static float Step(float[] prediction, float[] target, float[] gradient)
    {
        float loss = Losses.Mse(prediction, target, gradient);
        return loss / target.Length;
    }
}
