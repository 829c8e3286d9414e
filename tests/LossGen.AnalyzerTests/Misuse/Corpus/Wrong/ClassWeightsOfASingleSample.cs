// Online learning, one sample a step, with class weights: the mean divides by the weight of that sample, so weights do nothing.
// The weighted mean surprises in many threads of PyTorch's tracker; the summary is in pytorch/pytorch#61309.
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
}
