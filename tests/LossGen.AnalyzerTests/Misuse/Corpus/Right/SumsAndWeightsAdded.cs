// Batches of unequal numbers of tokens, added as sums and weights and divided once.
using System;
using System.Collections.Generic;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Sum, Classes = 512, IgnoreIndex = -100)]
    public static partial LossSum Tokens(ReadOnlySpan<float> logits, ReadOnlySpan<int> tokens, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 512, IgnoreIndex = -100)]
    public static partial float Mean(ReadOnlySpan<float> logits, ReadOnlySpan<int> tokens);
}

static class Epochs
{
    public static double Total(IReadOnlyList<(float[] Logits, int[] Tokens)> batches)
    {
        LossSum total = LossSum.Zero;
        foreach (var (logits, tokens) in batches)
        {
            float[] gradient = new float[logits.Length];
            total += Losses.Tokens(logits, tokens, gradient);
            Console.Write(gradient[0] < 0 ? '-' : '+');
        }

        return total.Mean;
    }

    public static double Weighted(IReadOnlyList<(float[] Logits, int[] Tokens)> batches)
    {
        double sum = 0;
        int counted = 0;
        foreach (var (logits, tokens) in batches)
        {
            int n = 0;
            foreach (int token in tokens)
            {
                n += token == -100 ? 0 : 1;
            }

            sum += Losses.Mean(logits, tokens) * n;
            counted += n;
        }

        return sum / counted;
    }
}
