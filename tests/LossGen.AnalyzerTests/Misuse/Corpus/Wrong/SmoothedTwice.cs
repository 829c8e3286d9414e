// The data loader smooths the one-hot labels and the loss smooths again, so that an example set to 0.1 trains with 0.19.
// https://github.com/cleverhans-lab/cleverhans/pull/483
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10, LabelSmoothing = 0.1)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Tutorial
{
    private static float[] SmoothLabels(float[] oneHot, float smoothing, int classes)
    {
        var smooth = new float[oneHot.Length];
        TensorPrimitives.Multiply(oneHot, 1 - smoothing, smooth);
        TensorPrimitives.Add(smooth, smoothing / classes, smooth);
        return smooth;
    }

    public static float Step(float[] logits, float[] oneHot, float[] gradient)
    {
        float[] labels = SmoothLabels(oneHot, 0.1f, 10);
        return Losses.CrossEntropy(logits, labels, gradient); // expect: LG1013
    }
}
