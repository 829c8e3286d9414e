// Names that lie: "probabilities" holds logits and "logits" an unrelated count; only the flow tells.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 7)]
    public static partial float CrossEntropy(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xGradient);
}

sealed class Legacy
{
    private float[] probabilities = new float[7];

    public float Step(float[] features, int[] t, float[] gradient)
    {
        float[] probabilities = new float[features.Length];
        TensorPrimitives.Multiply(features, 2f, probabilities);
        this.probabilities = new float[7];
        TensorPrimitives.SoftMax(features.AsSpan(0, 7), this.probabilities);
        return Losses.CrossEntropy(probabilities, t, gradient) * this.probabilities.Length;
    }

    public static float Nested(float[] features, int[] t, float[] gradient)
    {
        float Report(float[] scores)
        {
            float[] output = new float[scores.Length];
            TensorPrimitives.SoftMax(scores, output);
            return TensorPrimitives.Max(output);
        }

        float[] output = (float[])features.Clone();
        return Losses.CrossEntropy(output, t, gradient) + Report(features);
    }
}
