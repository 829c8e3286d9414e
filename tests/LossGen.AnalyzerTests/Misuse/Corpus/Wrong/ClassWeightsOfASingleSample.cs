// Online learning, one sample a step, with class weights: the mean divides by the weight of that sample, so weights do nothing.
// Seen as weights that change nothing, however large they are made.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 3)]
    public static partial float Online(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}

static class StreamLearner
{
    public static float Learn(float[] scores, int label, float[] gradient)
    {
        ReadOnlySpan<float> weights = [1f, 4f, 20f];
        Span<int> target = stackalloc int[1];
        target[0] = label;
        return Losses.Online(scores, target, weights, gradient); // expect: LG1021
    }

    public static float Replay(float[][] scores, int[] labels, float[] weights)
    {
        float sum = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            float[] gradient = new float[3];
            int[] label = [labels[i]];
            sum += Losses.Online(scores[i], label, weights, gradient); // expect: LG1021
            weights[labels[i]] += 0.01f * gradient[labels[i]];
        }

        return sum;
    }
}
