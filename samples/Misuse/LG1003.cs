// LG1003: Probabilities where log-probabilities are expected
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1003;

static partial class Losses
{
    [NLLLoss(Classes = 10)]
    public static partial float Nll(ReadOnlySpan<float> input, ReadOnlySpan<int> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] logits, int[] targets, float[] gradient)
    {
        float[] probabilities = new float[logits.Length];
        TensorPrimitives.SoftMax<float>(logits, probabilities);
        return Losses.Nll(probabilities, targets, gradient);
    }
}
