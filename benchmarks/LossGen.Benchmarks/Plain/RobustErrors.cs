// Plain loops of the robust errors of regression. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float LogCoshLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float LogarithmOf2 = 0.6931472f;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float size = Math.Abs(difference);
            loss += size + MathF.Log(1 + MathF.Exp(-2 * size)) - LogarithmOf2;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = MathF.Tanh(difference) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float CharbonnierLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Epsilon = 1e-3f;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float root = MathF.Sqrt((difference * difference) + (Epsilon * Epsilon));
            loss += root;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference / root * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float PseudoHuberLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Delta = 1;
        double loss = 0;
        float scale = Delta / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float root = MathF.Sqrt((difference * difference) + (Delta * Delta));
            loss += Delta * difference * difference / (root + Delta);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference / root * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float CauchyLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Width = 1;
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float ratio = difference / Width;
            float total = 1 + (ratio * ratio);
            loss += 0.5f * Width * Width * MathF.Log(total);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference / total * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float GemanMcClureLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Width = 1;
        double loss = 0;
        float scale = 16f / (Width * Width) / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float ratio = difference / Width;
            float square = ratio * ratio;
            float total = square + 4;
            loss += 2 * square / total;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = difference / (total * total) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float WingLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Width = 10;
        const float Epsilon = 2;
        double loss = 0;
        float scale = 1f / input.Length;
        float jump = Width - (Width * MathF.Log(1 + (Width / Epsilon)));
        for (int i = 0; i < input.Length; i++)
        {
            float difference = input[i] - target[i];
            float size = Math.Abs(difference);
            bool isNear = size < Width;
            loss += isNear ? Width * MathF.Log(1 + (size / Epsilon)) : size - jump;
            if (i < inputGradient.Length)
            {
                float slope = isNear ? Width / (Epsilon + size) : 1;
                inputGradient[i] = difference > 0 ? slope * scale : difference < 0 ? -slope * scale : 0;
            }
        }

        return (float)(loss / input.Length);
    }
}
