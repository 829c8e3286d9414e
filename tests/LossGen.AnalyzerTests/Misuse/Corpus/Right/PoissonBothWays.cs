// A logarithm where the loss wants one, a rate where it was told so.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [PoissonNLLLoss]
    public static partial float OfLogs(ReadOnlySpan<float> logRates, ReadOnlySpan<float> counts, Span<float> logRatesGradient);

    [PoissonNLLLoss(LogInput = false)]
    public static partial float OfRates(ReadOnlySpan<float> rates, ReadOnlySpan<float> counts, Span<float> ratesGradient);
}

static class Traffic
{
    public static float OnSpans(float[] scores, float[] counts, float[] gradient)
    {
        float[] rates = new float[scores.Length];
        TensorPrimitives.Exp(scores, rates);
        return Losses.OfLogs(scores, counts, gradient) - Losses.OfRates(rates, counts, gradient);
    }

    public static float FromRates([Rates] float[] rates, float[] counts, float[] gradient)
    {
        float[] logs = new float[rates.Length];
        TensorPrimitives.Log(rates, logs);
        return Losses.OfLogs(logs, counts, gradient);
    }

    public static Tensor OnTensors(Tensor x, Tensor counts) =>
        nn.functional.poisson_nll_loss(nn.functional.softplus(x), counts, log_input: false) + nn.functional.poisson_nll_loss(x, counts);
}
