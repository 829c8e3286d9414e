// Siamese pairs are labelled 1 for same and 0 for different; cosine embedding gives 0 loss for everything that is not ±1.
// Tutorials have said "y = 0" for the other pairs: https://sachinruk.github.io/programming_tips/cosine-embedding-loss.html
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [CosineEmbeddingLoss(Dimensions = 64)]
    public static partial float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> same, Span<float> aGradient);
}

static class Siamese
{
    public static float OnSpans([BinaryLabels] float[] same, float[] a, float[] b, float[] gradient)
    {
        return Losses.Cosine(a, b, same, gradient); // expect: LG1036
    }

    public static Tensor OnTensors(Tensor a, Tensor b)
    {
        var same = tensor(new float[] { 1, 0, 0, 1, 1 });
        return nn.functional.cosine_embedding_loss(a, b, same); // expect: LG1036
    }

    public static Tensor SoftMargin(Tensor scores)
    {
        var labels = zeros_like(scores);
        return nn.functional.soft_margin_loss(scores, labels); // expect: LG1036
    }
}
