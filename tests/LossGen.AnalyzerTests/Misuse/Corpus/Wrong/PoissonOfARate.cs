// The network exponentiates, or uses softplus, to make rates positive; the loss takes its input for a logarithm and exponentiates again.
// The inverse, raw outputs for rates, is NaN: https://github.com/pytorch/pytorch/issues/184030
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [PoissonNLLLoss]
    public static partial float Poisson(ReadOnlySpan<float> input, ReadOnlySpan<float> counts, Span<float> inputGradient);

    [PoissonNLLLoss(LogInput = false)]
    public static partial float PoissonOfRates(ReadOnlySpan<float> rates, ReadOnlySpan<float> counts, Span<float> ratesGradient);
}

static class Spikes
{
    public static float Neurons(ReadOnlySpan<float> drive, ReadOnlySpan<float> spikes, Span<float> gradient)
    {
        Span<float> rate = new float[drive.Length];
        TensorPrimitives.Exp(drive, rate);
        return Losses.Poisson(rate, spikes, gradient); // expect: LG1038
    }

    public static float Raw([LogRates] ReadOnlySpan<float> output, ReadOnlySpan<float> spikes, Span<float> gradient)
    {
        return Losses.PoissonOfRates(output, spikes, gradient); // expect: LG1038
    }

    public static Tensor OnTensors(Tensor x, Tensor spikes)
    {
        var rate = nn.functional.softplus(x);
        return nn.functional.poisson_nll_loss(rate, spikes); // expect: LG1038
    }
}
