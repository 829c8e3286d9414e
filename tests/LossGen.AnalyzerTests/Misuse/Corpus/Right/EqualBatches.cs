// The mean of means over batches of one size, without weights or ignored rows, is the mean.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial double Mse(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> predictionGradient);
}

sealed class SineFit
{
    private const int Batch = 50, Batches = 20;
    private readonly double[] x = new double[Batch * Batches];
    private readonly double[] y = new double[Batch * Batches];
    private double slope = 0.3;

    public double Epoch()
    {
        double total = 0;
        Span<double> prediction = stackalloc double[Batch];
        Span<double> gradient = stackalloc double[Batch];
        for (int b = 0; b < Batches; b++)
        {
            for (int i = 0; i < Batch; i++)
            {
                prediction[i] = slope * x[b * Batch + i];
            }

            total += Losses.Mse(prediction, y.AsSpan(b * Batch, Batch), gradient);
            slope -= 0.1 * gradient[0];
        }

        return total / Batches;
    }
}
