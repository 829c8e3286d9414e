// Padded labels of −100 work with cross entropy, so they are kept when the loss becomes a margin loss, which knows no padding.
// The native kernel of PyTorch stops with "target out of range", LossGen's throws, at the first padded batch.
using System;
using LossGen;

static partial class Losses
{
    [MultiMarginLoss(Classes = 6)]
    public static partial float Margin(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, Span<float> scoresGradient);
}

static class Tagger
{
    public static float Step(ReadOnlySpan<float> scores, Span<float> gradient)
    {
        int[] labels = [2, 5, 0, -100, -100];
        return Losses.Margin(scores, labels, gradient); // expect: LG1019
    }

    public static float Padded(ReadOnlySpan<float> scores, ReadOnlySpan<int> sentence, Span<float> gradient)
    {
        Span<int> labels = new int[32];
        labels.Fill(-100);
        sentence.CopyTo(labels);
        return Losses.Margin(scores, labels, gradient); // expect: LG1019
    }
}
