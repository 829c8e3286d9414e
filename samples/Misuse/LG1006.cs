// LG1006: Sigmoid and BCELoss in two steps
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1006;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] labels, float[] gradient)
    {
        float[] probabilities = new float[logits.Length];
        TensorPrimitives.Sigmoid<float>(logits, probabilities);
        return Losses.Bce(probabilities, labels, gradient);
    }
}
