// LG1052: Result of a loss is used nowhere
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1052;

static partial class Losses
{
    [MSELoss(Reduction.Mean)]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
    
    [L1Loss]
    public static partial float Sparsity(ReadOnlySpan<float> code, ReadOnlySpan<float> zeros);
}

static class Training
{
    public static float Step(float[] output, float[] input, float[] code, float[] zeros, float[] gradient)
    {
        float loss = Losses.Mse(output, input, gradient);
        Losses.Sparsity(code, zeros);
        return loss;
    }
}
