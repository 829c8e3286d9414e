// A class of the user's own that is named as the library's: its Sigmoid is hard and its SoftMax subtracts the mean.
using System;
using LossGen;
using Numerics;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 5)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Program
{
    public static float Step(float[] scores, int target, float[] gradient)
    {
        float[] centered = new float[scores.Length];
        TensorPrimitives.SoftMax(scores, centered);
        return Losses.CrossEntropy(centered, [target], gradient);
    }
}

namespace Numerics
{
    static class TensorPrimitives
    {
        public static void SoftMax(ReadOnlySpan<float> x, Span<float> result)
        {
            float mean = 0;
            foreach (float v in x)
            {
                mean += v / x.Length;
            }

            for (int i = 0; i < x.Length; i++)
            {
                result[i] = 8 * (x[i] - mean);
            }
        }
    }
}
