// Padded labels are dropped before the margin loss, and floats from a file become indices before cross entropy.
using System;
using LossGen;

static partial class Losses
{
    [MultiMarginLoss(Classes = 6)]
    public static partial float Margin(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, Span<float> scoresGradient);

    [CrossEntropyLoss(Classes = 3)]
    public static partial float Iris(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Tagger
{
    public static float Step(ReadOnlySpan<float> scores, Span<float> gradient)
    {
        int[] labels = [2, 5, 0, -100, -100];
        int kept = Array.IndexOf(labels, -100);
        return Losses.Margin(scores[..(kept * 6)], labels.AsSpan(0, kept), gradient[..(kept * 6)]);
    }

    public static float Iris(float[] logits, float[] species, float[] gradient)
    {
        int[] indices = Array.ConvertAll(species, s => (int)s);
        return Losses.Iris(logits, indices, gradient);
    }
}
