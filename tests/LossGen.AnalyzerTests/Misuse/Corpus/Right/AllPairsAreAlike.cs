// Only +1: a valid batch of a loss for signs, where 0 and 1 were never meant.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [MarginRankingLoss(Margin = 0.1)]
    public static partial float Rank(ReadOnlySpan<float> better, ReadOnlySpan<float> worse, ReadOnlySpan<float> sign, Span<float> betterGradient, Span<float> worseGradient);

    [SoftMarginLoss]
    public static partial float SoftMargin(ReadOnlySpan<float> difference, ReadOnlySpan<float> sign, Span<float> differenceGradient);
}

static class KnowledgeGraph
{
    public static float Step(float[] positive, float[] corrupted, float[] a, float[] b)
    {
        float[] ones = new float[positive.Length];
        Array.Fill(ones, 1f);
        return Losses.Rank(positive, corrupted, ones, a, b);
    }

    public static float Pair(float[] differences, float[] gradient)
    {
        Span<float> sign = new float[differences.Length];
        sign.Fill(1);
        return Losses.SoftMargin(differences, sign, gradient);
    }

    public static Tensor OnTensors(Tensor positive, Tensor corrupted) =>
        nn.functional.margin_ranking_loss(positive, corrupted, ones_like(positive), margin: 0.1);
}
