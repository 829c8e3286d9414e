// LG1038: A rate where its logarithm is expected, or the inverse
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1038;

static partial class Losses
{
    [PoissonNLLLoss]
    public static partial float Poisson(ReadOnlySpan<float> input, ReadOnlySpan<float> counts, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] logRates, float[] counts, float[] gradient)
    {
        float[] rates = new float[logRates.Length];
        TensorPrimitives.Exp<float>(logRates, rates);
        return Losses.Poisson(rates, counts, gradient);
    }
}
