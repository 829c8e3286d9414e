// ML.NET's losses take scores; its hinge takes any label above 0 as positive, so that 0 and 1 are right there.
using System;
using Microsoft.ML.Trainers;

static class Metrics
{
    public static double LogLoss(float[] scores, bool[] labels)
    {
        var loss = new LogLoss();
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            sum += loss.Loss(scores[i], labels[i] ? 1f : 0f);
        }

        return sum / scores.Length;
    }

    public static double Hinge(float[] scores, bool[] labels)
    {
        var loss = new HingeLoss();
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            sum += loss.Loss(scores[i], labels[i] ? 1f : 0f);
        }

        return sum / scores.Length;
    }

    public static double Counts(float[] logRates, float[] counts)
    {
        var loss = new PoissonLoss();
        double sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            sum += loss.Loss(logRates[i], counts[i]);
            Console.WriteLine(MathF.Exp(logRates[i]));
        }

        return sum;
    }
}
