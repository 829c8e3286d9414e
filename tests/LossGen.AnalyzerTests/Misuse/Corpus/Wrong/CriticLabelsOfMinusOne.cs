// A discriminator switched from a hinge to BCE, its fake labels still −1.
// Annotated helpers make it visible across methods.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Adversarial(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class Gan
{
    [SignLabels]
    private readonly float[] fake = new float[64];

    public Gan() => Array.Fill(fake, -1f);

    public float OnSpans(ReadOnlySpan<float> scores, Span<float> gradient)
    {
        return Losses.Adversarial(scores, fake, gradient); // expect: LG1037
    }

    public static Tensor OnTensors(Tensor scores)
    {
        var labels = tensor(new float[] { -1, -1, 1, 1 });
        return nn.functional.binary_cross_entropy_with_logits(scores, labels); // expect: LG1037
    }
}
