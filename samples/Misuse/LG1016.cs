// LG1016: Margin is outside its usual range
using System;
using LossGen;

namespace Misuse.LG1016;

static partial class Losses
{
    [CosineEmbeddingLoss(Dimensions = 64, Margin = 1.5)]
    public static partial float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> labels, Span<float> aGradient);
}

static class Training
{
    public static float Step(float[] a, float[] b, float[] labels, float[] gradient) =>
        Losses.Cosine(a, b, labels, gradient);
}
