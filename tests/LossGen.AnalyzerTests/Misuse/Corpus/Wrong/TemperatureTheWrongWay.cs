// Similarities are multiplied by a temperature below 1, or divided by it though the loss divides too.
// One of the two in a published model: https://github.com/bowang-lab/BLEEP/issues/5
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss]
    public static partial float Rows(ReadOnlySpan<float> similarities, ReadOnlySpan<int> positives, int classes, Span<float> similaritiesGradient);

    [InfoNCELoss(Dimensions = 256, Temperature = 0.07)]
    public static partial float InfoNce(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}

sealed class Clip(float[] scratch, float[] gradient)
{
    public float ByHand(float[] similarities, int[] diagonal)
    {
        const float temperature = 0.07f;
        TensorPrimitives.Multiply(similarities, temperature, similarities);
        return Losses.Rows(similarities, diagonal, diagonal.Length, gradient); // expect: LG1054
    }

    public float Twice([UnitVectors] float[] images, [UnitVectors] float[] texts)
    {
        const float temperature = 0.07f;
        float[] scaled = new float[images.Length];
        TensorPrimitives.Divide(images, temperature, scaled);
        return Losses.InfoNce(scaled, texts, scratch, gradient); // expect: LG1054
    }
}
