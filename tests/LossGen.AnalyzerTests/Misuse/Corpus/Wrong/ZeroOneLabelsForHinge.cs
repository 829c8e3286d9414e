// A support vector machine on labels of 0 and 1: at 0 a hinge is 1 whatever the score, so negatives teach nothing.
// Ranking code with such labels: https://github.com/seathiefwang/RankPose/issues/4
using System;
using LossGen;

static partial class Losses
{
    [HingeLoss]
    public static partial float Hinge(ReadOnlySpan<float> score, ReadOnlySpan<float> label, Span<float> scoreGradient);

    [MarginRankingLoss(Margin = 1)]
    public static partial float Rank(ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> order, Span<float> firstGradient);
}

static class Svm
{
    public static float Train(ReadOnlySpan<float> scores, Span<float> gradient)
    {
        float[] labels = [0, 1, 1, 0];
        return Losses.Hinge(scores, labels, gradient); // expect: LG1036
    }

    public static float Rank(float[] first, float[] second, int[] winners, float[] gradient)
    {
        float[] order = new float[winners.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = winners[i] == 0 ? 1f : 0f;
        }

        return Losses.Rank(first, second, order, gradient); // expect: LG1036
    }
}
