// Plain loops of the losses of several classes. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float CrossEntropyLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * classes, classes);
            if (target[row] == IgnoredTarget)
            {
                g.Clear();
                continue;
            }

            float largest = Largest(x);
            float total = Exponentials(x, largest, g);
            loss += MathF.Log(total) + largest - x[target[row]];
            if (!g.IsEmpty)
            {
                float scale = 1 / (total * kept);
                for (int c = 0; c < g.Length; c++)
                {
                    g[c] *= scale;
                }

                g[target[row]] -= 1f / kept;
            }
        }

        return (float)(loss / kept);
    }

    public static float NLLLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        inputGradient.Clear();
        for (int row = 0; row < target.Length; row++)
        {
            if (target[row] == IgnoredTarget)
            {
                continue;
            }

            int i = (row * classes) + target[row];
            loss -= input[i];
            if (i < inputGradient.Length)
            {
                inputGradient[i] = -1f / kept;
            }
        }

        return (float)(loss / kept);
    }

    public static float SoftmaxFocalLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * classes, classes);
            if (target[row] == IgnoredTarget)
            {
                g.Clear();
                continue;
            }

            float largest = Largest(x);
            float total = Exponentials(x, largest, g);
            float logProbability = x[target[row]] - largest - MathF.Log(total);
            float probability = MathF.Exp(logProbability);
            float missed = 1 - probability;
            loss -= missed * missed * logProbability; // an exponent of 2
            if (!g.IsEmpty)
            {
                float slope = missed * (missed - (2 * probability * logProbability)) / kept;
                for (int c = 0; c < g.Length; c++)
                {
                    g[c] *= slope / total;
                }

                g[target[row]] -= slope;
            }
        }

        return (float)(loss / kept);
    }

    public static float MultiMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        const float Margin = 1;
        double loss = 0;
        float scale = 1f / classes / target.Length;
        for (int row = 0; row < target.Length; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * classes, classes);
            int violations = 0;
            float missingAtZero = Margin - x[target[row]];
            for (int c = 0; c < x.Length; c++)
            {
                float missing = x[c] + missingAtZero;
                bool isViolated = c != target[row] && missing > 0;
                if (isViolated)
                {
                    loss += missing;
                    violations++;
                }

                if (c < g.Length)
                {
                    g[c] = isViolated ? scale : 0;
                }
            }

            if (!g.IsEmpty)
            {
                g[target[row]] = -violations * scale;
            }
        }

        return (float)(loss / classes / target.Length);
    }

    // The greatest of the other classes; those that tie share its slope.
    public static float CategoricalHingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        inputGradient.Clear();
        for (int row = 0; row < target.Length; row++)
        {
            if (target[row] == IgnoredTarget)
            {
                continue;
            }

            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            float greatest = float.NegativeInfinity;
            int ties = 0;
            for (int c = 0; c < x.Length; c++)
            {
                if (c != target[row] && x[c] >= greatest)
                {
                    ties = x[c] > greatest ? 1 : ties + 1;
                    greatest = x[c];
                }
            }

            float missing = greatest - x[target[row]] + 1;
            loss += Math.Max(missing, 0);
            if (!inputGradient.IsEmpty && missing >= 0)
            {
                Span<float> g = inputGradient.Slice(row * classes, classes);
                float slope = (missing > 0 ? 1f : 0.5f) / kept;
                for (int c = 0; c < g.Length; c++)
                {
                    g[c] = x[c] == greatest ? slope / ties : 0;
                }

                g[target[row]] = -slope;
            }
        }

        return (float)(loss / kept);
    }

    // A row of targets lists classes and ends at −1.
    public static float MultiLabelMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / classes;
        float scale = 1f / classes / rows;
        Span<bool> isListed = classes <= 1024 ? stackalloc bool[classes] : new bool[classes];
        inputGradient.Clear();
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * classes, classes);
            ReadOnlySpan<int> list = target.Slice(row * classes, classes);
            list = list.Contains(-1) ? list[..list.IndexOf(-1)] : list;
            isListed.Clear();
            foreach (int label in list)
            {
                isListed[label] = true;
            }

            foreach (int label in list)
            {
                int violations = 0;
                for (int c = 0; c < x.Length; c++)
                {
                    float missing = 1 - x[label] + x[c];
                    if (!isListed[c] && missing > 0)
                    {
                        loss += missing;
                        violations++;
                        if (c < g.Length)
                        {
                            g[c] += scale;
                        }
                    }
                }

                if (!g.IsEmpty)
                {
                    g[label] -= violations * scale;
                }
            }
        }

        return (float)(loss / classes / rows);
    }

    // The sum of e^(x − shift), and each of them where there is room for it.
    private static float Exponentials(ReadOnlySpan<float> x, float shift, Span<float> exponentials)
    {
        float total = 0;
        for (int c = 0; c < x.Length; c++)
        {
            float exponential = MathF.Exp(x[c] - shift);
            total += exponential;
            if (c < exponentials.Length)
            {
                exponentials[c] = exponential;
            }
        }

        return total;
    }
}
