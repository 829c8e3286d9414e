// LG1008: A column of a two-class softmax for BCELoss
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1008;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] labels, float[] positive, float[] gradient)
    {
        Span<float> row = stackalloc float[2];
        for (int i = 0; i < labels.Length; i++)
        {
            TensorPrimitives.SoftMax<float>(logits.AsSpan(2 * i, 2), row);
            positive[i] = row[1];
        }

        return Losses.Bce(positive, labels, gradient);
    }
}
