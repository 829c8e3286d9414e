// Contrastive losses composed from TensorPrimitives, in rented memory: a dot product for each similarity, and a
// multiply-add of a vector for each slope. Compared with the generated losses by the benchmarks.
using System.Buffers;
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float InfoNCELoss(ReadOnlySpan<float> query, ReadOnlySpan<float> key, int dimensions, Span<float> queryGradient)
    {
        const float Temperature = 0.07f;
        double loss = 0;
        int rows = query.Length / dimensions;
        float[] rented = ArrayPool<float>.Shared.Rent(rows);
        Span<float> row = rented.AsSpan(0, rows);
        queryGradient.Clear();
        for (int i = 0; i < rows; i++)
        {
            ReadOnlySpan<float> own = query.Slice(i * dimensions, dimensions);
            for (int j = 0; j < rows; j++)
            {
                row[j] = TensorPrimitives.Dot(own, key.Slice(j * dimensions, dimensions));
            }

            TensorPrimitives.Multiply(row, 1 / Temperature, row);
            loss -= row[i];
            loss += SoftmaxInPlace(row);
            if (!queryGradient.IsEmpty)
            {
                row[i] -= 1;
                TensorPrimitives.Multiply(row, 1 / (Temperature * rows), row);
                Span<float> g = queryGradient.Slice(i * dimensions, dimensions);
                for (int j = 0; j < rows; j++)
                {
                    TensorPrimitives.MultiplyAdd(key.Slice(j * dimensions, dimensions), row[j], g, g);
                }
            }
        }

        ArrayPool<float>.Shared.Return(rented);
        return (float)(loss / rows);
    }

    // View i and view i + N are of the same sample.
    public static float NTXentLoss(ReadOnlySpan<float> input, int dimensions, Span<float> inputGradient)
    {
        const float Temperature = 0.5f;
        double loss = 0;
        int rows = input.Length / dimensions;
        float[] vectors = ArrayPool<float>.Shared.Rent(input.Length);
        float[] similarities = ArrayPool<float>.Shared.Rent(rows * rows);
        Normalize(input, dimensions, vectors);
        Similarities(vectors, dimensions, 1 / Temperature, rows, similarities);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = similarities.AsSpan(i * rows, rows);
            int partner = (i + (rows / 2)) % rows;
            loss -= row[partner];
            loss += SoftmaxInPlace(row);
            row[partner] -= 1;
        }

        Through(similarities, vectors, input, dimensions, 1 / (Temperature * rows), inputGradient);
        ArrayPool<float>.Shared.Return(similarities);
        ArrayPool<float>.Shared.Return(vectors);
        return (float)(loss / rows);
    }

    // A vector without another of its label has no loss, but is a negative of the others.
    public static float SupConLoss(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, int dimensions, Span<float> inputGradient)
    {
        const float Temperature = 0.07f;
        double loss = 0;
        int kept = 0;
        int rows = labels.Length;
        float[] vectors = ArrayPool<float>.Shared.Rent(input.Length);
        float[] similarities = ArrayPool<float>.Shared.Rent(rows * rows);
        float[] rented = ArrayPool<float>.Shared.Rent(rows);
        Span<float> isPositive = rented.AsSpan(0, rows);
        Normalize(input, dimensions, vectors);
        Similarities(vectors, dimensions, 1 / Temperature, rows, similarities);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = similarities.AsSpan(i * rows, rows);
            for (int j = 0; j < rows; j++)
            {
                isPositive[j] = labels[j] == labels[i] ? 1 : 0;
            }

            isPositive[i] = 0;
            float positives = TensorPrimitives.Sum<float>(isPositive);
            if (positives == 0)
            {
                row.Clear();
                continue;
            }

            // The vector's likeness to itself must not be multiplied by 0: it is −∞.
            kept++;
            row[i] = 0;
            loss -= TensorPrimitives.Dot(row, isPositive) / positives;
            row[i] = float.NegativeInfinity;
            loss += SoftmaxInPlace(row);
            TensorPrimitives.MultiplyAdd(isPositive, -1 / positives, row, row);
        }

        Through(similarities, vectors, input, dimensions, 1 / (Temperature * Math.Max(kept, 1)), inputGradient);
        ArrayPool<float>.Shared.Return(rented);
        ArrayPool<float>.Shared.Return(similarities);
        ArrayPool<float>.Shared.Return(vectors);
        return (float)(loss / kept);
    }

    private static void Normalize(ReadOnlySpan<float> input, int dimensions, Span<float> vectors)
    {
        for (int from = 0; from < input.Length; from += dimensions)
        {
            ReadOnlySpan<float> x = input.Slice(from, dimensions);
            TensorPrimitives.Multiply(x, 1 / Length(x), vectors.Slice(from, dimensions));
        }
    }

    private static float Length(ReadOnlySpan<float> vector) => Math.Max(TensorPrimitives.Norm(vector), 1e-12f);

    private static void Similarities(ReadOnlySpan<float> vectors, int dimensions, float scale, int rows, Span<float> similarities)
    {
        for (int i = 0; i < rows; i++)
        {
            similarities[(i * rows) + i] = float.NegativeInfinity;
            for (int j = 0; j < i; j++)
            {
                float similarity = scale * TensorPrimitives.Dot(vectors.Slice(i * dimensions, dimensions), vectors.Slice(j * dimensions, dimensions));
                similarities[(i * rows) + j] = similarity;
                similarities[(j * rows) + i] = similarity;
            }
        }
    }

    // Returns the logarithm of the sum of exponentials.
    private static float SoftmaxInPlace(Span<float> row)
    {
        float largest = TensorPrimitives.Max<float>(row);
        float total = (float)Exponentials(row, largest, row);
        TensorPrimitives.Multiply(row, 1 / total, row);
        return MathF.Log(total) + largest;
    }

    // From the slopes by the similarities to those by the vectors, and through their normalization.
    private static void Through(
        ReadOnlySpan<float> slopes, ReadOnlySpan<float> vectors, ReadOnlySpan<float> input, int dimensions, float scale, Span<float> gradient)
    {
        int rows = input.Length / dimensions;
        gradient.Clear();
        for (int i = 0; i < rows && !gradient.IsEmpty; i++)
        {
            Span<float> g = gradient.Slice(i * dimensions, dimensions);
            for (int j = 0; j < rows; j++)
            {
                float slope = slopes[(i * rows) + j] + slopes[(j * rows) + i];
                TensorPrimitives.MultiplyAdd(vectors.Slice(j * dimensions, dimensions), slope, g, g);
            }

            ReadOnlySpan<float> vector = vectors.Slice(i * dimensions, dimensions);
            TensorPrimitives.MultiplyAdd(vector, -TensorPrimitives.Dot(vector, g), g, g);
            TensorPrimitives.Multiply(g, scale / Length(input.Slice(i * dimensions, dimensions)), g);
        }
    }
}
