// LG1005: Sigmoid before a loss of logits
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1005;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
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
