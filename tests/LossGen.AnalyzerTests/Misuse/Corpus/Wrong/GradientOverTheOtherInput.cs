// Only the own input's place may take a gradient; here the negatives' memory takes the anchors' gradient.
// A workspace with three regions, of which one was reused.
using System;
using LossGen;

static partial class Losses
{
    [MarginRankingLoss(Margin = 0.5)]
    public static partial double Ranking(ReadOnlySpan<double> better, ReadOnlySpan<double> worse, ReadOnlySpan<double> sign, Span<double> betterGradient);

    [InfoNCELoss(Dimensions = 16)]
    public static partial float Contrast(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}

static class Ranker
{
    public static double Pairs(double[] better, double[] worse, double[] sign)
    {
        return Losses.Ranking(better, worse, sign, worse); // expect: LG1030
    }

    public static float InPlace(float[] query, float[] key, float[] scratch)
    {
        return Losses.Contrast(query, key, scratch, query); // expect: LG1030
    }
}
