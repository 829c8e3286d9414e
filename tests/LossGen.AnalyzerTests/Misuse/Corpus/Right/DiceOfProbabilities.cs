// Dice of a sigmoid, Dice of logits told so, and Tversky of a softmax's foreground.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [DiceLoss(Spatial = 4096)]
    public static partial float Dice(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);

    [DiceLoss(Spatial = 4096, FromLogits = true)]
    public static partial float DiceFromLogits(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);

    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);
}

static class UNet
{
    public static float Step([Logits] float[] scores, float[] mask, float[] gradient)
    {
        float[] p = new float[scores.Length];
        TensorPrimitives.Sigmoid(scores, p);
        return Losses.Dice(p, mask, gradient)
            + Losses.DiceFromLogits(scores, mask, gradient)
            + Losses.Bce(scores, mask, gradient);
    }
}
