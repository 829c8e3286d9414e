// Plain loops of the losses of two classes. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float BCELoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            (float x, float y) = (input[i], target[i]);
            loss -= (y * Math.Max(MathF.Log(x), -100)) + ((1 - y) * Math.Max(MathF.Log(1 - x), -100));
            if (i < inputGradient.Length)
            {
                inputGradient[i] = (x - y) / Math.Max(x * (1 - x), 1e-12f) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float BCEWithLogitsLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float x = input[i];
            float exponential = MathF.Exp(-Math.Abs(x));
            float total = 1 + exponential;
            loss += Math.Max(x, 0) - (x * target[i]) + MathF.Log(total);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = (((x >= 0 ? 1 : exponential) / total) - target[i]) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float MultiLabelSoftMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / classes;
        float scale = 1f / classes / rows;
        for (int row = 0; row < rows; row++)
        {
            double sum = 0;
            for (int i = row * classes; i < (row + 1) * classes; i++)
            {
                float x = input[i];
                float exponential = MathF.Exp(-Math.Abs(x));
                float total = 1 + exponential;
                sum += Math.Max(x, 0) - (x * target[i]) + MathF.Log(total);
                if (i < inputGradient.Length)
                {
                    inputGradient[i] = (((x >= 0 ? 1 : exponential) / total) - target[i]) * scale;
                }
            }

            loss += sum / classes;
        }

        return (float)(loss / rows);
    }

    public static float SoftMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float wrong = -target[i] * input[i];
            float exponential = MathF.Exp(-Math.Abs(wrong));
            float total = 1 + exponential;
            loss += Math.Max(wrong, 0) + MathF.Log(total);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = target[i] * (wrong >= 0 ? 1 : exponential) / total * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float HingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float missing = 1 - (target[i] * input[i]);
            loss += Math.Max(missing, 0);
            if (i < inputGradient.Length)
            {
                inputGradient[i] = missing >= 0 ? -target[i] * scale : 0;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float SquaredHingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = -2f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            float missing = Math.Max(1 - (target[i] * input[i]), 0);
            loss += missing * missing;
            if (i < inputGradient.Length)
            {
                inputGradient[i] = missing * target[i] * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float SigmoidFocalLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Alpha = 0.25f; // and an exponent of 2
        double loss = 0;
        float scale = 1f / input.Length;
        for (int i = 0; i < input.Length; i++)
        {
            (float x, float y) = (input[i], target[i]);
            float exponential = MathF.Exp(-Math.Abs(x));
            float total = 1 + exponential;
            float positive = (x >= 0 ? 1 : exponential) / total;
            float negative = (x >= 0 ? exponential : 1) / total;
            float missed = (y * negative) + ((1 - y) * positive);
            float entropy = Math.Max(x, 0) - (x * y) + MathF.Log(total);
            float balanced = ((Alpha * y) + ((1 - Alpha) * (1 - y))) * missed;
            loss += balanced * missed * entropy;
            if (i < inputGradient.Length)
            {
                float slope = 2 * (1 - (2 * y)) * positive * negative;
                inputGradient[i] = balanced * ((missed * (positive - y)) + (slope * entropy)) * scale;
            }
        }

        return (float)(loss / input.Length);
    }

    public static float CoralLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int thresholds, Span<float> inputGradient)
    {
        double loss = 0;
        float scale = 1f / target.Length;
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> logits = input.Slice(row * thresholds, thresholds);
            Span<float> gradient = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * thresholds, thresholds);
            for (int threshold = 0; threshold < logits.Length; threshold++)
            {
                float x = logits[threshold];
                float label = threshold < target[row] ? 1 : 0;
                float exponential = MathF.Exp(-Math.Abs(x));
                float total = 1 + exponential;
                loss += Math.Max(x, 0) - (x * label) + MathF.Log(total);
                if (threshold < gradient.Length)
                {
                    gradient[threshold] = (((x >= 0 ? 1 : exponential) / total) - label) * scale;
                }
            }
        }

        return (float)(loss / target.Length);
    }
}
