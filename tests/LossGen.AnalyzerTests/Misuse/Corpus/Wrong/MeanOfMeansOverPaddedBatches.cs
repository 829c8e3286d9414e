// The epoch's loss is the mean of the batches' means, though each batch has another number of tokens that count.
// https://github.com/meta-pytorch/torchtune/pull/1875 corrected it for gradient accumulation.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 512, IgnoreIndex = -100)]
    public static partial float Tokens(ReadOnlySpan<float> logits, ReadOnlySpan<int> tokens, Span<float> logitsGradient);
}

sealed class LanguageModel(float[][] logits, int[][] tokens)
{
    public double Epoch()
    {
        double total = 0;
        int batches = 0;
        for (int b = 0; b < tokens.Length; b++)
        {
            float[] gradient = new float[logits[b].Length];
            float loss = Losses.Tokens(logits[b], tokens[b], gradient);
            total += loss;
            batches++;
            Update(gradient);
        }

        return total / batches; // expect: LG1022
    }

    private static void Update(float[] gradient) => Console.Write(gradient.Length > 0 ? "." : "");
}
