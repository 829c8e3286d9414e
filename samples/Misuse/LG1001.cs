// LG1001: Softmax before a loss of logits
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1001;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, int[] targets, float[] gradient)
    {
        float[] probabilities = new float[logits.Length];
        TensorPrimitives.SoftMax<float>(logits, probabilities);
        return Losses.CrossEntropy(probabilities, targets, gradient);
    }
}
