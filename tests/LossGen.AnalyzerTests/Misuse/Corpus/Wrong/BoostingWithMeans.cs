// The objective averages over rows, so that regularization and the least sum of curvatures in a leaf act n times too strongly.
// Strange leaf values of custom objectives are a theme of their own: https://github.com/lightgbm-org/LightGBM/issues/5114
using System;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.Mean)] // expect: LG1050
    public static partial double Squared(ReadOnlySpan<double> prediction, ReadOnlySpan<double> label, Span<double> predictionGradient, Span<double> predictionHessian);
}

sealed class GradientBoosting(double[] labels)
{
    private readonly double[] grad = new double[labels.Length];
    private readonly double[] hess = new double[labels.Length];

    public double Leaf(double[] predictions, int[] rows, double lambda)
    {
        double loss = Losses.Squared(predictions, labels, grad, hess);
        double g = 0, h = lambda;
        foreach (int row in rows)
        {
            g += grad[row];
            h += hess[row];
        }

        Console.WriteLine(loss);
        return -g / h;
    }
}
