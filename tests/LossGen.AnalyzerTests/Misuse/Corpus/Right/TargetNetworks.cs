// In reinforcement learning "target" names a network, and in label propagation the model's output is called a label.
using System;
using LossGen;

static partial class Losses
{
    [HuberLoss]
    public static partial float Huber(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

sealed class Dqn(float discount)
{
    public float Step(float[] q, float[] rewards, float[] targetNetworkValues, float[] gradient)
    {
        float[] bootstrapped = new float[rewards.Length];
        for (int i = 0; i < rewards.Length; i++)
        {
            bootstrapped[i] = rewards[i] + discount * targetNetworkValues[i];
        }

        return Losses.Huber(q, bootstrapped, gradient);
    }

    public static float Propagate([Logits] float[] labelScores, [BinaryLabels] float[] predictedBefore, float[] gradient) =>
        Losses.Bce(labelScores, predictedBefore, gradient);
}
