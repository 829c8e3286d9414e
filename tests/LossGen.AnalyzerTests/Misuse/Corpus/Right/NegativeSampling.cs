// Word vectors: dot products are logits, the label of the true neighbour is 1 and of sampled words 0.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial float Sampled(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class Word2Vec(float[][] input, float[][] output)
{
    public float Pair(int word, int neighbour, ReadOnlySpan<int> negatives)
    {
        Span<float> dots = stackalloc float[negatives.Length + 1];
        Span<float> labels = stackalloc float[negatives.Length + 1];
        Span<float> gradient = stackalloc float[negatives.Length + 1];
        labels.Clear();
        labels[0] = 1;
        dots[0] = TensorPrimitives.Dot(input[word].AsSpan(), output[neighbour]);
        for (int i = 0; i < negatives.Length; i++)
        {
            dots[i + 1] = TensorPrimitives.Dot(input[word].AsSpan(), output[negatives[i]]);
        }

        float loss = Losses.Sampled(dots, labels, gradient);
        TensorPrimitives.MultiplyAdd(output[neighbour], -0.025f * gradient[0], input[word], input[word]);
        return loss;
    }
}
