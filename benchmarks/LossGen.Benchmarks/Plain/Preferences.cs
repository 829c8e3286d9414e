// Plain loops of the losses that compare two numbers of each element. Compared with the generated losses by the
// benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float HingeEmbeddingLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Margin = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            bool isLike = target[i] > 0;
            float missing = Margin - input[i];
            loss += isLike ? input[i] : Math.Max(missing, 0);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = isLike ? scale : missing >= 0 ? -scale : 0;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float MarginRankingLoss(
        ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient)
    {
        const float Margin = 0;
        double loss = 0;
        float scale = 1f / input1.Length;
        for (int i = 0; i < input1.Length; i++)
        {
            float missing = Margin - (target[i] * (input1[i] - input2[i]));
            loss += Math.Max(missing, 0);
            if (i < input1Gradient.Length)
            {
                input1Gradient[i] = missing >= 0 ? -target[i] * scale : 0;
            }
        }

        return (float)(loss / input1.Length);
    }

    public static float DPOLoss(
        ReadOnlySpan<float> chosen,
        ReadOnlySpan<float> rejected,
        ReadOnlySpan<float> referenceChosen,
        ReadOnlySpan<float> referenceRejected,
        Span<float> chosenGradient)
    {
        const float Beta = 0.1f;
        double loss = 0;
        float scale = -Beta / chosen.Length;
        for (int i = 0; i < chosen.Length; i++)
        {
            float preference = (chosen[i] - referenceChosen[i]) - (rejected[i] - referenceRejected[i]);
            float wrong = -Beta * preference;
            float exponential = MathF.Exp(-Math.Abs(wrong));
            float total = 1 + exponential;
            loss += Math.Max(wrong, 0) + MathF.Log(total);
            if (i < chosenGradient.Length)
            {
                chosenGradient[i] = (wrong >= 0 ? 1 : exponential) / total * scale;
            }
        }

        return (float)(loss / chosen.Length);
    }

    public static float PPOClipLoss(
        ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage, Span<float> logProbabilityGradient)
    {
        const float Clip = 0.2f;
        double loss = 0;
        float scale = -1f / logProbability.Length;
        for (int i = 0; i < logProbability.Length; i++)
        {
            float ratio = MathF.Exp(logProbability[i] - oldLogProbability[i]);
            float gain = ratio * advantage[i];
            float heldGain = Math.Clamp(ratio, 1 - Clip, 1 + Clip) * advantage[i];
            loss -= Math.Min(gain, heldGain);
            if (i < logProbabilityGradient.Length)
            {
                logProbabilityGradient[i] = gain <= heldGain ? gain * scale : 0;
            }
        }

        return (float)(loss / logProbability.Length);
    }
}
