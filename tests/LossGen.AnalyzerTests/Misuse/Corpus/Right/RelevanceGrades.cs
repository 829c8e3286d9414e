// Grades of 0 and 1, labels that are lists ended by −1, and distances with signs: each loss has labels of its own kind.
using System;
using LossGen;

static partial class Losses
{
    [ListNetLoss(Items = 4)]
    public static partial float ListNet(ReadOnlySpan<float> scores, ReadOnlySpan<float> grades, Span<float> scoresGradient);

    [MultiLabelMarginLoss(Classes = 4)]
    public static partial float Labels(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, Span<float> scoresGradient);

    [HingeEmbeddingLoss]
    public static partial float Pairs(ReadOnlySpan<float> distances, ReadOnlySpan<float> signs, Span<float> distancesGradient);
}

static class Ranking
{
    public static float Step(float[] scores, [Distances] float[] distances, float[] gradient)
    {
        float[] clicked = [1, 0, 0, 1];
        int[] labels = [3, 0, -1, 1];
        float[] signs = [1, -1, -1, 1];
        float[] own = new float[4];
        return Losses.ListNet(scores, clicked, gradient)
            + Losses.Labels(scores, labels, own)
            + Losses.Pairs(distances, signs, gradient);
    }
}
