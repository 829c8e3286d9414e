// LG1024: Unreduced losses are ignored
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1024;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> loss);
}

static class Training
{
    public static float Evaluate(float[] logits, int[] targets)
    {
        float[] losses = new float[targets.Length];
        Losses.CrossEntropy(logits, targets, losses);
        return losses[0];
    }
}
