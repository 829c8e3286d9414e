// Whether the array holds logits depends on a setting; the loss that follows depends on the same setting.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> p, ReadOnlySpan<float> y, Span<float> pGradient);

    [BCEWithLogitsLoss]
    public static partial float BceWithLogits(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);
}

enum Activation
{
    None,
    Sigmoid,
}

static class Configurable
{
    public static float Step(Activation activation, float[] output, float[] labels, float[] gradient)
    {
        if (activation == Activation.Sigmoid)
        {
            TensorPrimitives.Sigmoid(output, output);
        }

        return activation == Activation.None
            ? Losses.BceWithLogits(output, labels, gradient)
            : Losses.Bce(output, labels, gradient);
    }
}
