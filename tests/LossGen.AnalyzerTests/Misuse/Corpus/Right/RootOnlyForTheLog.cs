// The squared error is what is differentiated; its root is printed.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [MSELoss]
    public static partial double Mse(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> predictionGradient);

    [MSELoss]
    public static partial double Evaluate(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target);
}

sealed class HousePrices(double[] weights)
{
    public void Step(double[] prediction, double[] target)
    {
        double[] gradient = new double[prediction.Length];
        double mse = Losses.Mse(prediction, target, gradient);
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] -= 0.01 * gradient[i];
        }

        Console.WriteLine($"RMSE {Math.Sqrt(mse):F3}");
    }

    public static double Score(double[] prediction, double[] target) => Math.Sqrt(Losses.Evaluate(prediction, target));

    public static Tensor Smooth(Tensor prediction, Tensor target) => (nn.functional.mse_loss(prediction, target) + 1e-8).sqrt();
}
