// The third argument is a variance; models give a logarithm of it, or a standard deviation.
// A forecasting library had the second: https://github.com/unit8co/darts/pull/1162
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [GaussianNLLLoss]
    public static partial float Gaussian(ReadOnlySpan<float> mean, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> meanGradient, Span<float> varGradient);
}

sealed class Heteroscedastic(float[] meanGradient, float[] varGradient)
{
    public float Logs(float[] mean, float[] target, [LogVariances] float[] logVar)
    {
        return Losses.Gaussian(mean, target, logVar, meanGradient, varGradient); // expect: LG1039
    }

    public float Deviations(float[] mean, float[] target, [Variances] float[] variance)
    {
        float[] sigma = new float[variance.Length];
        TensorPrimitives.Sqrt(variance, sigma);
        return Losses.Gaussian(mean, target, sigma, meanGradient, varGradient); // expect: LG1039
    }

    public static Tensor OnTensors(Tensor mean, Tensor target, Tensor variance)
    {
        var logvar = variance.log();
        return nn.functional.gaussian_nll_loss(mean, target, logvar); // expect: LG1039
    }
}
