// Logarithms are exponentiated and deviations squared before they are variances.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [GaussianNLLLoss]
    public static partial float Gaussian(ReadOnlySpan<float> mean, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> meanGradient);
}

static class Uncertainty
{
    public static float FromLogs(float[] mean, float[] target, [LogVariances] float[] logVar, float[] gradient)
    {
        float[] variance = new float[logVar.Length];
        TensorPrimitives.Exp(logVar, variance);
        return Losses.Gaussian(mean, target, variance, gradient);
    }

    public static float FromDeviations(float[] mean, float[] target, [StandardDeviations] float[] sigma, float[] gradient)
    {
        float[] squared = new float[sigma.Length];
        TensorPrimitives.Multiply(sigma, sigma, squared);
        return Losses.Gaussian(mean, target, squared, gradient);
    }

    public static Tensor OnTensors(Tensor mean, Tensor target, Tensor logvar, Tensor std) =>
        nn.functional.gaussian_nll_loss(mean, target, logvar.exp())
        + nn.GaussianNLLLoss(eps: 1e-6f).forward(mean, target, std.pow(2));
}
