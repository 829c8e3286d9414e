// Similarities divided by a temperature, multiplied by a learned logit scale, or left to the loss.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss]
    public static partial float Rows(ReadOnlySpan<float> similarities, ReadOnlySpan<int> positives, int classes, Span<float> similaritiesGradient);

    [InfoNCELoss(Dimensions = 256, Temperature = 0.07, Normalize = true)]
    public static partial float InfoNce(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}

sealed class Clip(float[] scratch, float[] gradient)
{
    public float ByHand(float[] similarities, int[] diagonal)
    {
        const float temperature = 0.07f;
        TensorPrimitives.Divide(similarities, temperature, similarities);
        return Losses.Rows(similarities, diagonal, diagonal.Length, gradient);
    }

    public float Scaled(float[] similarities, int[] diagonal, float logScale)
    {
        TensorPrimitives.Multiply(similarities, MathF.Exp(logScale), similarities);
        return Losses.Rows(similarities, diagonal, diagonal.Length, gradient);
    }

    public float Fused(float[] images, float[] texts) => Losses.InfoNce(images, texts, scratch, gradient);
}
