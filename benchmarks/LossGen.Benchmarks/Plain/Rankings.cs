// Plain loops of the losses of ranking. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    private const int LongestListOnStack = 1024;

    public static float RankNetLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        float scale = 1f / rows;
        inputGradient.Clear();
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * items, items);
            ReadOnlySpan<float> y = target.Slice(row * items, items);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * items, items);
            for (int i = 0; i < x.Length; i++)
            {
                for (int j = 0; j < x.Length; j++)
                {
                    if (y[i] <= y[j])
                    {
                        continue;
                    }

                    float wrong = x[j] - x[i];
                    float exponential = MathF.Exp(-Math.Abs(wrong));
                    float total = 1 + exponential;
                    loss += Math.Max(wrong, 0) + MathF.Log(total);
                    if (!g.IsEmpty)
                    {
                        float slope = (wrong >= 0 ? 1 : exponential) / total * scale;
                        g[i] -= slope;
                        g[j] += slope;
                    }
                }
            }
        }

        return (float)(loss / rows);
    }

    public static float LambdaRankLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        bool isLong = items > LongestListOnStack;
        Span<float> gains = isLong ? new float[items] : stackalloc float[items];
        Span<float> discounts = isLong ? new float[items] : stackalloc float[items];
        Span<float> byRank = isLong ? new float[items] : stackalloc float[items];
        Span<int> order = isLong ? new int[items] : stackalloc int[items];
        for (int rank = 0; rank < items; rank++)
        {
            byRank[rank] = 1 / MathF.Log2(rank + 2);
        }

        inputGradient.Clear();
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * items, items);
            ReadOnlySpan<float> y = target.Slice(row * items, items);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * items, items);
            float ideal = 0;
            Ordering.Descending(y, order);
            for (int rank = 0; rank < order.Length; rank++)
            {
                int i = order[rank];
                gains[i] = MathF.Pow(2, y[i]) - 1;
                ideal += gains[i] * byRank[rank];
            }

            if (ideal == 0)
            {
                continue;
            }

            Ordering.Descending(x, order);
            for (int rank = 0; rank < order.Length; rank++)
            {
                discounts[order[rank]] = byRank[rank];
            }

            for (int i = 0; i < x.Length; i++)
            {
                for (int j = 0; j < x.Length; j++)
                {
                    if (y[i] <= y[j])
                    {
                        continue;
                    }

                    float weight = (gains[i] - gains[j]) * Math.Abs(discounts[i] - discounts[j]) / ideal;
                    float wrong = x[j] - x[i];
                    float exponential = MathF.Exp(-Math.Abs(wrong));
                    float total = 1 + exponential;
                    loss += weight * (Math.Max(wrong, 0) + MathF.Log(total));
                    if (!g.IsEmpty)
                    {
                        float slope = weight * (wrong >= 0 ? 1 : exponential) / total / rows;
                        g[i] -= slope;
                        g[j] += slope;
                    }
                }
            }
        }

        return (float)(loss / rows);
    }

    public static float ListNetLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        Span<float> shares = items > LongestListOnStack ? new float[items] : stackalloc float[items];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * items, items);
            ReadOnlySpan<float> y = target.Slice(row * items, items);
            Span<float> g = inputGradient.IsEmpty ? [] : inputGradient.Slice(row * items, items);
            float shareTotal = Exponentials(y, Largest(y), shares);
            float largest = Largest(x);
            float total = Exponentials(x, largest, g);
            float logarithm = MathF.Log(total) + largest;
            for (int i = 0; i < x.Length; i++)
            {
                float share = shares[i] / shareTotal;
                loss += share == 0 ? 0 : share * (logarithm - x[i]);
                if (i < g.Length)
                {
                    g[i] = ((g[i] / total) - share) / rows;
                }
            }
        }

        return (float)(loss / rows);
    }
}
