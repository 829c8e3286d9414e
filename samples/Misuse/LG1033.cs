// LG1033: One-hot rows in place of class numbers
using System;
using LossGen;

namespace Misuse.LG1033;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 1000)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Training
{
    public static float Step(float[] logits, int[] labels, float[] gradient)
    {
        float[] oneHot = new float[labels.Length * 1000];
        for (int i = 0; i < labels.Length; i++)
        {
            oneHot[(i * 1000) + labels[i]] = 1;
        }

        return Losses.CrossEntropy(logits, oneHot, gradient);
    }
}
