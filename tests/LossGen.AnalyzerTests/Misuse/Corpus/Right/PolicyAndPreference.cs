// Log-probabilities for PPO and DPO, whose ratios are exponentials of differences.
using System;
using LossGen;

static partial class Losses
{
    [PPOClipLoss(Clip = 0.2)]
    public static partial float Ppo(
        [LogProbabilities] ReadOnlySpan<float> current, [LogProbabilities] ReadOnlySpan<float> old, ReadOnlySpan<float> advantage, Span<float> currentGradient);

    [DPOLoss(Beta = 0.1)]
    public static partial float Dpo(
        ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected,
        Span<float> chosenGradient, Span<float> rejectedGradient);
}

sealed class Alignment(float[] chosenGradient, float[] rejectedGradient)
{
    public static float Ppo([LogProbabilities] float[] current, [LogProbabilities] float[] old, float[] advantage, float[] gradient)
    {
        float loss = Losses.Ppo(current, old, advantage, gradient);
        float ratio = MathF.Exp(current[0] - old[0]);
        return ratio > 4 ? 0 : loss;
    }

    public float Dpo([LogProbabilities] float[] chosen, [LogProbabilities] float[] rejected, [LogProbabilities] float[] referenceChosen, [LogProbabilities] float[] referenceRejected) =>
        Losses.Dpo(chosen, rejected, referenceChosen, referenceRejected, chosenGradient, rejectedGradient);
}
