// The mean of a divergence divides by classes too: with 1000 classes it is 1000 times too small.
// https://github.com/pytorch/pytorch/issues/2259, since when the documentation warns.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [KLDivLoss(Reduction.Mean)] // expect: LG1027
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

sealed class Policy(int actions)
{
    private readonly float[] logProbabilities = new float[actions];
    private readonly float[] probabilities = new float[actions];
    private readonly float[] gradient = new float[actions];

    public float TrustRegion(ReadOnlySpan<float> logits, ReadOnlySpan<float> oldLogits)
    {
        TensorPrimitives.SoftMax(logits, logProbabilities);
        TensorPrimitives.Log(logProbabilities, logProbabilities); // expect: LG1043
        TensorPrimitives.SoftMax(oldLogits, probabilities);
        float kl = Losses.Kl(logProbabilities, probabilities, gradient);
        return kl * 0.5f + gradient[0];
    }
}
