// pos_weight is negatives over positives; given as the share of positives it makes a rare class rarer, and 0 removes it.
// Formulas for it circulate in many forms: https://github.com/lightgbm-org/LightGBM/issues/1299
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Rare(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, ReadOnlySpan<float> posWeight, Span<float> logitsGradient);
}

static class Defects
{
    private const float Positives = 12, Total = 40_000;

    public static float Share(float[] logits, float[] labels, float[] gradient)
    {
        float[] posWeight = [Positives / Total];
        return Losses.Rare(logits, labels, posWeight, gradient); // expect: LG1048
    }

    public static float Off(float[] logits, float[] labels, float[] gradient)
    {
        return Losses.Rare(logits, labels, [0f], gradient); // expect: LG1048
    }
}
