// Losses of several classes composed from TensorPrimitives. As many short rows as go into a block share what calls they
// can. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float CrossEntropyLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        int rows = Math.Max(Block / classes, 1);
        Span<float> spare = stackalloc float[Block];
        Span<float> maxima = stackalloc float[Block];
        Span<float> totals = stackalloc float[Block];
        for (int first = 0; first < target.Length; first += rows)
        {
            ReadOnlySpan<int> labels = target.Slice(first, Math.Min(rows, target.Length - first));
            ReadOnlySpan<float> x = input.Slice(first * classes, labels.Length * classes);
            Span<float> g = classes > Block ? Row(inputGradient, first, classes) : Part(inputGradient, first * classes, x.Length, spare);
            Softmaxes(x, classes, g, maxima, totals);
            for (int row = 0; row < labels.Length; row++)
            {
                if (labels[row] == IgnoredTarget)
                {
                    Row(inputGradient, first + row, classes).Clear();
                    continue;
                }

                loss += MathF.Log(totals[row]) + maxima[row] - x[(row * classes) + labels[row]];
                if (!inputGradient.IsEmpty)
                {
                    Span<float> slopes = g.Slice(row * classes, classes);
                    TensorPrimitives.Multiply(slopes, 1 / (totals[row] * kept), slopes);
                    slopes[labels[row]] -= 1f / kept;
                }
            }
        }

        return (float)(loss / kept);
    }

    // A value of each row: there is nothing to compose.
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

    public static float MultiMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        const float Margin = 1;
        double loss = 0;
        float scale = 1f / classes / target.Length;
        int rows = Math.Max(Block / classes, 1);
        Span<float> spare = classes <= Block ? stackalloc float[Block] : new float[classes];
        for (int first = 0; first < target.Length; first += rows)
        {
            ReadOnlySpan<int> labels = target.Slice(first, Math.Min(rows, target.Length - first));
            ReadOnlySpan<float> x = input.Slice(first * classes, labels.Length * classes);
            Span<float> g = Part(inputGradient, first * classes, x.Length, spare);
            for (int row = 0; row < labels.Length; row++)
            {
                ReadOnlySpan<float> scores = x.Slice(row * classes, classes);
                Span<float> missing = g.Slice(row * classes, classes);
                TensorPrimitives.Subtract(scores, scores[labels[row]] - Margin, missing);
                missing[labels[row]] = 0;
            }

            TensorPrimitives.Max(g, 0f, g);
            loss += TensorPrimitives.Sum(g);
            if (!inputGradient.IsEmpty)
            {
                TensorPrimitives.Multiply(g, Steepness, g);
                TensorPrimitives.Min(g, scale, g);
                for (int row = 0; row < labels.Length; row++)
                {
                    Span<float> slopes = g.Slice(row * classes, classes);
                    slopes[labels[row]] = -TensorPrimitives.Sum(slopes);
                }
            }
        }

        return (float)(loss / classes / target.Length);
    }

    // The greatest of the other classes, found again and again as long as others tie with it: they share its slope.
    public static float CategoricalHingeLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int kept = target.Length - target.Count(IgnoredTarget);
        Span<float> scratch = classes <= Block ? stackalloc float[Block] : new float[classes];
        Span<float> others = scratch[..classes];
        inputGradient.Clear();
        for (int row = 0; row < target.Length; row++)
        {
            int label = target[row];
            if (label == IgnoredTarget)
            {
                continue;
            }

            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            x.CopyTo(others);
            others[label] = float.NegativeInfinity;
            int next = TensorPrimitives.IndexOfMax(others);
            float greatest = others[next];
            float missing = greatest - x[label] + 1;
            loss += Math.Max(missing, 0);
            if (!inputGradient.IsEmpty && missing >= 0)
            {
                Span<float> g = inputGradient.Slice(row * classes, classes);
                float slope = (missing > 0 ? 1f : 0.5f) / kept;
                int ties = 0;
                for (; others[next] == greatest; next = TensorPrimitives.IndexOfMax(others))
                {
                    g[next] = slope;
                    others[next] = float.NegativeInfinity;
                    ties++;
                }

                if (ties > 1)
                {
                    TensorPrimitives.Divide(g, ties, g);
                }

                g[label] = -slope;
            }
        }

        return (float)(loss / kept);
    }

    // The listed classes stand back from the row, and each of them is compared with all that are left.
    public static float MultiLabelMarginLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> target, int classes, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / classes;
        float scale = 1f / classes / rows;
        Span<float> scratch = classes <= Block ? stackalloc float[Block] : new float[classes];
        Span<float> more = classes <= Block ? stackalloc float[Block] : new float[classes];
        Span<float> others = scratch[..classes];
        Span<float> missing = more[..classes];
        inputGradient.Clear();
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * classes, classes);
            ReadOnlySpan<int> list = target.Slice(row * classes, classes);
            list = list.Contains(-1) ? list[..list.IndexOf(-1)] : list;
            Span<float> g = Row(inputGradient, row, classes);
            x.CopyTo(others);
            foreach (int label in list)
            {
                others[label] = float.NegativeInfinity;
            }

            foreach (int label in list)
            {
                TensorPrimitives.Add(others, 1 - x[label], missing);
                TensorPrimitives.Max(missing, 0f, missing);
                loss += TensorPrimitives.Sum(missing);
                if (!g.IsEmpty)
                {
                    TensorPrimitives.Multiply(missing, Steepness, missing);
                    TensorPrimitives.Min(missing, scale, missing);
                    g[label] -= TensorPrimitives.Sum(missing);
                    TensorPrimitives.Add(g, missing, g);
                }
            }
        }

        return (float)(loss / classes / rows);
    }
}
