// Probabilities from elsewhere, a table or an average of models: there are no logits to go back to, and BCELoss is right.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCELoss]
    public static partial double Bce([Probabilities] ReadOnlySpan<double> p, [BinaryLabels] ReadOnlySpan<double> y);
}

sealed class IsotonicCalibration([Probabilities] double[] table)
{
    [Probabilities]
    private readonly double[] table = table;

    [return: Probabilities]
    public double[] Calibrate(double[] scores)
    {
        double[] p = new double[scores.Length];
        for (int i = 0; i < p.Length; i++)
        {
            p[i] = table[Math.Clamp((int)scores[i], 0, table.Length - 1)];
        }

        return p;
    }

    public double Evaluate(double[] scores, double[] labels) => Losses.Bce(Calibrate(scores), labels);

    public static double Ensemble([Probabilities] double[] first, [Probabilities] double[] second, double[] labels)
    {
        double[] mean = new double[first.Length];
        TensorPrimitives.Add(first, second, mean);
        TensorPrimitives.Multiply(mean, 0.5, mean);
        return Losses.Bce(mean, labels);
    }
}
