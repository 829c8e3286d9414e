// Missing measurements are NaN and are to be masked by a factor of 0; but 0 times NaN is NaN.
// https://github.com/ecmwf/WeatherGenerator/issues/2723 and https://github.com/pytorch/pytorch/issues/64305
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.None)]
    public static partial void Each(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);
}

static class Weather
{
    public static float Loss(float[] prediction, float[] measuredOrNaN)
    {
        float[] mask = new float[measuredOrNaN.Length];
        float[] losses = new float[measuredOrNaN.Length];
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = float.IsNaN(measuredOrNaN[i]) ? 0 : 1;
        }

        Losses.Each(prediction, measuredOrNaN, losses);
        TensorPrimitives.Multiply(losses, mask, losses); // expect: LG1053
        return TensorPrimitives.Sum(losses) / TensorPrimitives.Sum(mask);
    }
}
