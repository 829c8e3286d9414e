// Logits of pixels for the reconstruction, and the divergence of the code written out with a log-variance, as in the paper.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [BCEWithLogitsLoss(LossGen.Reduction.Sum)]
    public static partial float Pixels(ReadOnlySpan<float> logits, ReadOnlySpan<float> image, Span<float> logitsGradient);
}

static class Vae
{
    public static float OnSpans(float[] logits, float[] image, float[] mu, float[] logVar, float[] gradient)
    {
        float kl = 0;
        for (int i = 0; i < mu.Length; i++)
        {
            kl -= 0.5f * (1 + logVar[i] - mu[i] * mu[i] - MathF.Exp(logVar[i]));
        }

        return Losses.Pixels(logits, image, gradient) + kl;
    }

    public static Tensor OnTensors(Tensor logits, Tensor image, Tensor mu, Tensor logvar)
    {
        var recon = nn.functional.binary_cross_entropy_with_logits(logits, image, reduction: nn.Reduction.Sum);
        var kl = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum();
        return recon + kl;
    }
}
