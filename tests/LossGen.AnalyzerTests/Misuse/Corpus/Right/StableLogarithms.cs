// Logarithms that are safe: of 1 + x by the library's function, of sums after the maximum was taken out, of counts.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial double LogError(ReadOnlySpan<double> logPrediction, ReadOnlySpan<double> logTarget, Span<double> logPredictionGradient);
}

static class Stable
{
    public static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    public static double LogSumExp(double[] x)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (double v in x)
        {
            max = Math.Max(max, v);
        }

        foreach (double v in x)
        {
            sum += Math.Exp(v - max);
        }

        return max + Math.Log(sum);
    }

    public static double SquaredLogError(double[] prices, double[] sold, double[] gradient)
    {
        double[] a = Array.ConvertAll(prices, p => Math.Log(p + 1));
        double[] b = Array.ConvertAll(sold, p => Math.Log(p + 1));
        return Losses.LogError(a, b, gradient);
    }
}
