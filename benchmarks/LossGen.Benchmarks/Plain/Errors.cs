// Plain loops of the losses that are made of absolute and squared errors. Compared with the generated losses
// by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float MSELoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 2f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            loss += difference * difference;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float L1Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            loss += Math.Abs(difference);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference > 0 ? scale : difference < 0 ? -scale : 0;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float SmoothL1Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Beta = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float size = Math.Abs(difference);
            loss += size < Beta ? difference * difference * (0.5f / Beta) : size - (0.5f * Beta);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = Math.Clamp(difference / Beta, -1, 1) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float HuberLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Delta = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float size = Math.Abs(difference);
            loss += size < Delta ? 0.5f * difference * difference : Delta * (size - (0.5f * Delta));
            if (i < inputGradient.Length)
            {
                inputGradient[i] = Math.Clamp(difference, -Delta, Delta) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float QuantileLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Quantile = 0.5f;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float missing = target[i] - input[i];
            loss += missing > 0 ? Quantile * missing : (Quantile - 1) * missing;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = missing > 0 ? -Quantile * scale : missing < 0 ? (1 - Quantile) * scale : 0;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float MultiQuantileLoss(
        ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles, int levels, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / target.Length;
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * levels, levels);
            Span<float> gradient = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * levels, levels);
            for (int level = 0; level < x.Length; level++)
            {
                float quantile = quantiles[level];
                float missing = target[row] - x[level];
                loss += missing > 0 ? quantile * missing : (quantile - 1) * missing;
                if (level < gradient.Length)
                {
                    gradient[level] = missing > 0 ? -quantile * scale : missing < 0 ? (1 - quantile) * scale : 0;
                }
            }
        }

        return (float)(loss / target.Length);
    }
}
