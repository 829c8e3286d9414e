// Plain loops of the negative log-likelihoods and of the divergence. Compared with the generated losses by the
// benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float PoissonNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float rate = MathF.Exp(input[i]);
            loss += rate - (target[i] * input[i]);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = (rate - target[i]) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float GaussianNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient)
    {
        const float LeastVariance = 1e-6f;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float variance = Math.Max(var[i], LeastVariance);
            float difference = input[i] - target[i];
            float ratio = difference / variance;
            loss += 0.5f * (MathF.Log(variance) + (difference * ratio));
            if (i < inputGradient.Length)
            {
                inputGradient[i] = ratio * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float KLDivLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float probability = target[i];
            loss += probability == 0 ? 0 : probability * (MathF.Log(probability) - input[i]);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = probability * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float TweedieLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Power = 1.5f;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float growing = MathF.Exp((2 - Power) * input[i]);
            float falling = target[i] * MathF.Exp((1 - Power) * input[i]);
            loss += (growing / (2 - Power)) - (falling / (1 - Power));
            if (i < inputGradient.Length)
            {
                inputGradient[i] = (growing - falling) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float GammaNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float ratio = target[i] * MathF.Exp(-input[i]);
            loss += input[i] + ratio;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = (1 - ratio) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float NegativeBinomialNLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        // The logarithm of a dispersion of 1 is 0, which leaves the input as it is.
        const float Dispersion = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float x = input[i];
            float count = target[i] + (1 / Dispersion);
            float exponential = MathF.Exp(-Math.Abs(x));
            float total = 1 + exponential;
            loss += (count * (Math.Max(x, 0) + MathF.Log(total))) - (target[i] * x);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = ((count * (x >= 0 ? 1 : exponential) / total) - target[i]) * scale;
            }
        }

        return (float)(loss / input.Length);
    }
}
