// The loss is called, its value dropped and no gradient asked for: left over from moving the update elsewhere.
// Found where the gradient parameter was removed from the declaration to speed up validation.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target);

    [MSELoss]
    public static partial float MseWithGradient(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

sealed class Regressor
{
    private float weight = 0.1f;

    public void Step(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        Span<float> prediction = new float[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            prediction[i] = weight * x[i];
        }

        Losses.Mse(prediction, y); // expect: LG1052
        Span<float> gradient = new float[x.Length];
        Losses.MseWithGradient(prediction, y, gradient); // expect: LG1052
        weight -= 0.01f * (prediction[0] - y[0]);
    }
}
