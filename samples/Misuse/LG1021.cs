// LG1021: Weight of a single row cancels
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1021;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, int label, float[] weights, float[] gradient)
    {
        int[] targets = new int[1];
        targets[0] = label;
        return Losses.CrossEntropy(logits, targets, weights, gradient);
    }
}
