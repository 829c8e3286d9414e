// LG1013: Labels smoothed twice
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1013;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10, LabelSmoothing = 0.1)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, float[] oneHot, float[] gradient) =>
        Losses.CrossEntropy(logits, SmoothLabels(oneHot), gradient);

    private static float[] SmoothLabels(float[] oneHot)
    {
        float[] smooth = new float[oneHot.Length];
        TensorPrimitives.Multiply(oneHot, 0.9f, smooth);
        TensorPrimitives.Add(smooth, 0.01f, smooth);
        return smooth;
    }
}
