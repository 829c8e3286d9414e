// A softmax written by hand, with the maximum subtracted as taught, in front of a loss that does the same.
// In tutorials of TensorFlow's logits ops: https://github.com/nfmcclure/tensorflow_cookbook/issues/86
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<long> targets, int classes, Span<float> logitsGradient);
}

static class Classifier
{
    public static float Loss(float[] scores, long[] labels, int classes, float[] gradient)
    {
        float[] p = new float[scores.Length];
        for (int n = 0; n < labels.Length; n++)
        {
            int at = n * classes;
            float max = float.NegativeInfinity;
            for (int c = 0; c < classes; c++)
            {
                max = MathF.Max(max, scores[at + c]);
            }

            float sum = 0;
            for (int c = 0; c < classes; c++)
            {
                p[at + c] = MathF.Exp(scores[at + c] - max);
                sum += p[at + c];
            }

            for (int c = 0; c < classes; c++)
            {
                p[at + c] /= sum;
            }
        }

        return Losses.CrossEntropy(p, labels, classes, gradient); // expect: LG1001
    }
}
