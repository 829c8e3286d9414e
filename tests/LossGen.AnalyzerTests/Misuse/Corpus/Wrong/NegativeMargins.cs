// A margin with the sign of another library, or one that no cosine can reach.
// Met where a margin was tuned for Euclidean distances and the loss then changed to cosine.
using System;
using LossGen;

static partial class Losses
{
    [MultiMarginLoss(Classes = 8, Margin = -1)] // expect: LG1016
    public static partial float Svm(ReadOnlySpan<float> scores, ReadOnlySpan<int> classes, Span<float> scoresGradient);

    [CosineEmbeddingLoss(Dimensions = 32, Margin = 5)] // expect: LG1016
    public static partial float Pairs(ReadOnlySpan<float> left, ReadOnlySpan<float> right, ReadOnlySpan<float> same, Span<float> leftGradient);
}

static class Verification
{
    public static float Loss(float[] scores, int[] classes, float[] left, float[] right, float[] signs)
    {
        float[] a = new float[scores.Length];
        float[] b = new float[left.Length];
        float loss = Losses.Svm(scores, classes, a) + Losses.Pairs(left, right, signs, b);
        Console.WriteLine(a[0] + b[0]);
        return loss;
    }
}
