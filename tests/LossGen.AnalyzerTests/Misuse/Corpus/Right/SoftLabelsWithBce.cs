// Labels between 0 and 1: smoothed, averaged over annotators, or one-sided for a discriminator.
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

static class Crowd
{
    public static float Annotators(float[] logits, int[] votes, int annotators, float[] gradient)
    {
        float[] labels = new float[votes.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = votes[i] / (float)annotators;
        }

        return Losses.Bce(logits, labels, gradient);
    }

    public static float OneSided(float[] onReal, float[] gradient)
    {
        Span<float> real = new float[onReal.Length];
        real.Fill(0.9f);
        return Losses.Bce(onReal, real, gradient);
    }

    public static float FromSigns(float[] logits, float[] signs, float[] gradient)
    {
        float[] labels = new float[signs.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = (signs[i] + 1) / 2;
        }

        return Losses.Bce(logits, labels, gradient);
    }
}
