// ML.NET's Poisson loss takes the logarithm of the rate; exponentiated predictions are exponentiated again.
// A score from an exported ONNX model already is a rate.
using System;
using Microsoft.ML.Trainers;

static class Insurance
{
    public static double Poisson(float[] logRates, float[] claims)
    {
        var loss = new PoissonLoss();
        double sum = 0;
        for (int i = 0; i < claims.Length; i++)
        {
            float rate = MathF.Exp(logRates[i]);
            sum += loss.Loss(rate, claims[i]); // expect: LG1038
        }

        return sum / claims.Length;
    }

    public static float Direct(PoissonLoss loss, float logRate, float claims)
    {
        return loss.Derivative(MathF.Exp(logRate), claims); // expect: LG1038
    }
}
