// LG1010: Squashed numbers before a loss of logits
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1010;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] scores, int[] targets, float[] gradient)
    {
        float[] squashed = new float[scores.Length];
        TensorPrimitives.Sigmoid<float>(scores, squashed);
        return Losses.CrossEntropy(squashed, targets, gradient);
    }
}
