// RMSE is what the competition counts, so it is what is differentiated: at a perfect fit its slope is infinite, its gradient NaN.
// https://github.com/keras-team/keras/issues/1172
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

static class HousePrices
{
    public static float Step(float[] prediction, float[] target, float[] gradient)
    {
        float mse = Losses.Mse(prediction, target, gradient);
        float rmse = MathF.Sqrt(mse); // expect: LG1044
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] /= 2 * rmse;
        }

        return rmse;
    }

    public static float OnTensors(Tensor prediction, Tensor target)
    {
        var loss = nn.functional.mse_loss(prediction, target).sqrt(); // expect: LG1044
        loss.backward();
        return loss.item<float>();
    }
}
