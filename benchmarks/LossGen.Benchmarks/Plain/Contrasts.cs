// Plain loops of the contrastive losses. Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    private const float LeastLength = 1e-12f;

    public static float InfoNCELoss(ReadOnlySpan<float> query, ReadOnlySpan<float> key, int dimensions, Span<float> queryGradient)
    {
        const float Temperature = 0.07f;
        double loss = 0;
        int rows = query.Length / dimensions;
        float scale = 1 / (Temperature * rows);
        float[] row = new float[rows];
        queryGradient.Clear();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < rows; j++)
            {
                row[j] = Dot(query.Slice(i * dimensions, dimensions), key.Slice(j * dimensions, dimensions)) / Temperature;
            }

            float own = row[i];
            float largest = Largest(row);
            float total = Exponentials(row, largest, row);
            loss += MathF.Log(total) + largest - own;
            if (!queryGradient.IsEmpty)
            {
                Span<float> g = queryGradient.Slice(i * dimensions, dimensions);
                for (int j = 0; j < rows; j++)
                {
                    AddTimes(((row[j] / total) - (j == i ? 1 : 0)) * scale, key.Slice(j * dimensions, dimensions), g);
                }
            }
        }

        return (float)(loss / rows);
    }

    // View i and view i + N are of the same sample.
    public static float NTXentLoss(ReadOnlySpan<float> input, int dimensions, Span<float> inputGradient)
    {
        const float Temperature = 0.5f;
        double loss = 0;
        int rows = input.Length / dimensions;
        float[] lengths = new float[rows];
        float[] vectors = Normalized(input, dimensions, lengths);
        float[] similarities = Similarities(vectors, dimensions, Temperature, rows);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = similarities.AsSpan(i * rows, rows);
            int partner = (i + (rows / 2)) % rows;
            float own = row[partner];
            loss += SoftmaxInPlace(row) - own;
            row[partner] -= 1;
        }

        Through(similarities, vectors, lengths, dimensions, 1 / (Temperature * rows), inputGradient);
        return (float)(loss / rows);
    }

    // A vector without another of its label has no loss, but is a negative of the others.
    public static float SupConLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, int dimensions, Span<float> inputGradient)
    {
        const float Temperature = 0.07f;
        double loss = 0;
        int kept = 0;
        int rows = labels.Length;
        float[] lengths = new float[rows];
        float[] vectors = Normalized(input, dimensions, lengths);
        float[] similarities = Similarities(vectors, dimensions, Temperature, rows);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = similarities.AsSpan(i * rows, rows);
            int positives = labels.Count(labels[i]) - 1;
            if (positives == 0)
            {
                row.Clear();
                continue;
            }

            kept++;
            double sum = 0;
            for (int j = 0; j < rows; j++)
            {
                sum += j != i && labels[j] == labels[i] ? row[j] : 0;
            }

            loss += SoftmaxInPlace(row) - (sum / positives);
            for (int j = 0; j < rows; j++)
            {
                row[j] -= j != i && labels[j] == labels[i] ? 1f / positives : 0;
            }
        }

        Through(similarities, vectors, lengths, dimensions, 1 / (Temperature * Math.Max(kept, 1)), inputGradient);
        return (float)(loss / kept);
    }

    private static float[] Normalized(ReadOnlySpan<float> input, int dimensions, float[] lengths)
    {
        float[] vectors = new float[input.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            ReadOnlySpan<float> x = input.Slice(i * dimensions, dimensions);
            lengths[i] = Math.Max(MathF.Sqrt(Dot(x, x)), LeastLength);
            for (int d = 0; d < dimensions; d++)
            {
                vectors[(i * dimensions) + d] = x[d] / lengths[i];
            }
        }

        return vectors;
    }

    private static float[] Similarities(ReadOnlySpan<float> vectors, int dimensions, float temperature, int rows)
    {
        float[] similarities = new float[rows * rows];
        for (int i = 0; i < rows; i++)
        {
            similarities[(i * rows) + i] = float.NegativeInfinity;
            for (int j = 0; j < i; j++)
            {
                float similarity = Dot(vectors.Slice(i * dimensions, dimensions), vectors.Slice(j * dimensions, dimensions)) / temperature;
                similarities[(i * rows) + j] = similarity;
                similarities[(j * rows) + i] = similarity;
            }
        }

        return similarities;
    }

    // Returns the logarithm of the sum of exponentials.
    private static float SoftmaxInPlace(Span<float> row)
    {
        float largest = Largest(row);
        float total = Exponentials(row, largest, row);
        foreach (ref float value in row)
        {
            value /= total;
        }

        return MathF.Log(total) + largest;
    }

    // From the slopes by the similarities to those by the vectors, and through their normalization.
    private static void Through(float[] slopes, float[] vectors, float[] lengths, int dimensions, float scale, Span<float> gradient)
    {
        if (gradient.IsEmpty)
        {
            return;
        }

        gradient.Clear();
        int rows = lengths.Length;
        for (int i = 0; i < rows; i++)
        {
            Span<float> g = gradient.Slice(i * dimensions, dimensions);
            for (int j = 0; j < rows; j++)
            {
                float slope = (slopes[(i * rows) + j] + slopes[(j * rows) + i]) * scale;
                AddTimes(slope, vectors.AsSpan(j * dimensions, dimensions), g);
            }

            ReadOnlySpan<float> vector = vectors.AsSpan(i * dimensions, dimensions);
            float along = Dot(vector, g);
            for (int d = 0; d < g.Length; d++)
            {
                g[d] = (g[d] - (along * vector[d])) / lengths[i];
            }
        }
    }

    private static void AddTimes(float factor, ReadOnlySpan<float> vector, Span<float> sum)
    {
        for (int d = 0; d < sum.Length; d++)
        {
            sum[d] += factor * vector[d];
        }
    }
}
