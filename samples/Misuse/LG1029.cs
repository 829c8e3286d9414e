// LG1029: Prediction and target are the same memory
using System;
using LossGen;

namespace Misuse.LG1029;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] prediction, float[] target, float[] gradient) =>
        Losses.Mse(prediction, prediction, gradient);
}
