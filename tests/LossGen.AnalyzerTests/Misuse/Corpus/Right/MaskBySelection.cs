// Missing values are dropped before the loss; where a mask is multiplied, everything is finite.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.None)]
    public static partial void Each(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);

    [MSELoss(Reduction.Sum)]
    public static partial LossSum Squared(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target);
}

static class Sensors
{
    public static double Present(float[] prediction, float[] measuredOrNaN)
    {
        Span<float> p = new float[prediction.Length];
        Span<float> m = new float[prediction.Length];
        int n = 0;
        for (int i = 0; i < prediction.Length; i++)
        {
            if (!float.IsNaN(measuredOrNaN[i]))
            {
                p[n] = prediction[i];
                m[n++] = measuredOrNaN[i];
            }
        }

        return Losses.Squared(p[..n], m[..n]).Mean;
    }

    public static float Tokens(float[] prediction, float[] target, float[] countsOrZero)
    {
        float[] losses = new float[target.Length];
        Losses.Each(prediction, target, losses);
        TensorPrimitives.Multiply(losses, countsOrZero, losses);
        return TensorPrimitives.Sum(losses) / TensorPrimitives.Sum(countsOrZero);
    }
}
