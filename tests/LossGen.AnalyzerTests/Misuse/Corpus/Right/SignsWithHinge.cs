// Labels of 0 and 1 are turned into signs before the losses that want them.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [HingeLoss]
    public static partial float Hinge(ReadOnlySpan<float> score, ReadOnlySpan<float> sign, Span<float> scoreGradient);

    [CosineEmbeddingLoss(Dimensions = 64)]
    public static partial float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> sign, Span<float> aGradient);
}

static class Svm
{
    public static float Train(float[] scores, [BinaryLabels] int[] labels, float[] gradient)
    {
        float[] y = new float[labels.Length];
        for (int i = 0; i < y.Length; i++)
        {
            y[i] = 2 * labels[i] - 1;
        }

        return Losses.Hinge(scores, y, gradient);
    }

    public static float Pairs(float[] a, float[] b, bool[] same, float[] gradient)
    {
        float[] signs = Array.ConvertAll(same, s => s ? 1f : -1f);
        return Losses.Cosine(a, b, signs, gradient) + Losses.Hinge(a, [-1, 1, 1, -1], gradient);
    }

    public static Tensor OnTensors(Tensor a, Tensor b, Tensor zeroOne)
    {
        var y = zeroOne * 2 - 1;
        return nn.functional.cosine_embedding_loss(a, b, y) + nn.functional.soft_margin_loss(a, tensor(new float[] { 1, -1 }));
    }
}
