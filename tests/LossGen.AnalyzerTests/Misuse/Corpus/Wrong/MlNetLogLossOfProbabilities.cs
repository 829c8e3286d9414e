// ML.NET's LogLoss takes the raw score; given a probability it takes its sigmoid and never gets below 0.31.
// Met where the Probability column is used to recompute the loss of a trained model.
using System;
using LossGen;
using Microsoft.ML.Trainers;

static class Calibration
{
    private static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));

    public static double Loss(float[] scores, bool[] labels)
    {
        var loss = new LogLoss();
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            float p = Sigmoid(scores[i]);
            sum += loss.Loss(p, labels[i] ? 1f : 0f); // expect: LG1005
        }

        return sum / scores.Length;
    }

    public static float Slope([Probabilities] float p, float label)
    {
        var loss = new LogLoss();
        return loss.Derivative(p, label); // expect: LG1005
    }
}
