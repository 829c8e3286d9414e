// LG1044: Square root of a mean of squares is trained on
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1044;

static partial class Losses
{
    [MSELoss(Reduction.Mean)]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

static class Training
{
    public static float Step(float[] prediction, float[] target, float[] gradient)
    {
        float rmse = MathF.Sqrt(Losses.Mse(prediction, target, gradient));
        float slope = 0.5f / rmse;
        TensorPrimitives.Multiply(gradient, slope, gradient);
        return rmse;
    }
}
