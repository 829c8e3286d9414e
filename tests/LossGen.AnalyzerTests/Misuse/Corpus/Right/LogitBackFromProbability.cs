// Probabilities from a vendor's model are turned back into logits before the loss that wants them.
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels);
}

static class Vendor
{
    public static float Evaluate([Probabilities] float[] vendor, float[] labels)
    {
        float[] logits = new float[vendor.Length];
        for (int i = 0; i < logits.Length; i++)
        {
            float p = Math.Clamp(vendor[i], 1e-6f, 1 - 1e-6f);
            logits[i] = MathF.Log(p / (1 - p));
        }

        return Losses.Bce(logits, labels);
    }

    public static float Average([Logits] float[] first, [Logits] float[] second, float[] labels)
    {
        float[] logits = Array.ConvertAll(first, x => x / 2);
        for (int i = 0; i < logits.Length; i++)
        {
            logits[i] += second[i] / 2;
        }

        return Losses.Bce(logits, labels);
    }
}
