// LG1053: Mask multiplies NaN
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1053;

static partial class Losses
{
    [MSELoss(Reduction.None)]
    public static partial void Errors(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);
}

static class Training
{
    public static float Step(float[] prediction, float[] target)
    {
        float[] losses = new float[target.Length];
        Losses.Errors(prediction, target, losses);
        float sum = 0;
        for (int i = 0; i < target.Length; i++)
        {
            float mask = float.IsNaN(target[i]) ? 0f : 1f;
            sum += losses[i] * mask;
        }

        return sum;
    }
}
