// InfoNCE: cross entropy of each query's similarities with all keys, its own key being the target; symmetric, also
// of each key's with all queries (CLIP). One matrix of similarities becomes logits, then its own derivative, and
// the product of that with the keys and with the queries makes the gradients. Called by generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The kernel of the InfoNCE loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InfoNCEKernel
{
    /// <summary>The number of elements of scratch memory that a call needs.</summary>
    /// <param name="rows">The number of queries, which is that of keys.</param>
    /// <param name="hasGradient">Whether a gradient is asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int rows, bool hasGradient) => SimilarityStride.SpanLength(rows, BothDirections.Spans);

    /// <summary>Checks the lengths.</summary>
    /// <returns>The number of queries.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public static int Check<T>(
        ReadOnlySpan<T> query,
        ReadOnlySpan<T> key,
        int dimensions,
        double temperature,
        bool symmetric,
        bool normalize,
        int scratchLength,
        bool hasGradient,
        ReadOnlySpan<string> names)
        where T : unmanaged
    {
        Guard.Multiple(query.Length, dimensions, names[0], "the number of dimensions");
        if (key.Length != query.Length)
        {
            Throw.Length(key.Length, query.Length, names[1], $"one for each element of '{names[0]}'");
        }

        int rows = query.Length / dimensions;
        Guard.Scratch(scratchLength, SimilarityStride.Length(rows, BothDirections.Spans), "scratch");
        return rows;
    }

    /// <summary>Writes the losses or returns their sum; writes the gradients.</summary>
    public static double Run<TLanes, T, TMath>(
        ReadOnlySpan<T> query,
        ReadOnlySpan<T> key,
        Span<T> queryGradient,
        Span<T> keyGradient,
        int dimensions,
        double temperature,
        bool symmetric,
        bool normalize,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T> => RunParallel<TLanes, T, TMath>(
            query, key, queryGradient, keyGradient, dimensions, temperature, symmetric, normalize, loss, lossGradient, scratch, scale, wantsLoss, 1);

    /// <summary>The same by several threads, which share the products of matrices.</summary>
    public static double RunParallel<TLanes, T, TMath>(
        ReadOnlySpan<T> query,
        ReadOnlySpan<T> key,
        Span<T> queryGradient,
        Span<T> keyGradient,
        int dimensions,
        double temperature,
        bool symmetric,
        bool normalize,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss,
        int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        int rows = query.Length / dimensions;
        SimilarityScratch<T> memory = new(scratch, rows);
        Span<T> ofQueries = memory.Values(0);
        Span<T> ofKeys = memory.Values(1);
        Embeddings.InverseNorms<TLanes, T>(query, dimensions, normalize, ofQueries);
        Embeddings.InverseNorms<TLanes, T>(key, dimensions, normalize, ofKeys);
        MatrixProduct.OfRows<TLanes, T>(query, key, dimensions, memory.All, memory.Stride, degree);

        bool hasGradient = !queryGradient.IsEmpty || !keyGradient.IsEmpty;
        T divisor = T.CreateTruncating(temperature);
        double total = symmetric
            ? BothDirections.Run<TLanes, T, TMath>(memory, divisor, loss, lossGradient, scale, wantsLoss, hasGradient)
            : OneDirection<TLanes, T, TMath>(memory, divisor, loss, lossGradient, scale, wantsLoss, hasGradient);

        if (!queryGradient.IsEmpty)
        {
            MatrixProduct.Run<TLanes, T>(memory.All, memory.Stride, 1, key, ofKeys, rows, dimensions, queryGradient, degree);
        }

        if (!keyGradient.IsEmpty)
        {
            MatrixProduct.Run<TLanes, T>(memory.All, 1, memory.Stride, query, ofQueries, rows, dimensions, keyGradient, degree);
        }

        if (normalize)
        {
            Embeddings.ThroughNorms<TLanes, T>(query, dimensions, queryGradient.IsEmpty ? default : ofQueries, queryGradient);
            Embeddings.ThroughNorms<TLanes, T>(key, dimensions, keyGradient.IsEmpty ? default : ofKeys, keyGradient);
        }

        return total;
    }

    // Row by row, while a row is near: logits, exponentials, derivatives.
    private static double OneDirection<TLanes, T, TMath>(
        SimilarityScratch<T> memory,
        T temperature,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss,
        bool hasGradient)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        Span<T> sums = stackalloc T[RowSoftmax.Block];
        Span<T> logits = stackalloc T[RowSoftmax.Block];
        Span<T> ofQueries = memory.Values(0);
        Span<T> ofKeys = memory.Values(1);
        double total = 0;
        int count;
        for (int block = 0; block < ofQueries.Length; block += count)
        {
            count = Math.Min(ofQueries.Length - block, RowSoftmax.Block);
            for (int i = block; i < block + count; i++)
            {
                Span<T> row = memory.Row(i);
                T greatest = RowSoftmax.Scale<TLanes, T>(row, ofQueries[i], ofKeys, temperature);
                logits[i - block] = row[i] - greatest;
                T sum = RowSoftmax.Exponentials<TLanes, T, TMath>(row, greatest, slots);
                sums[i - block] = sum;
                if (hasGradient)
                {
                    T factor = (lossGradient.IsEmpty ? scale : lossGradient[i]) / temperature;
                    TLanes share = TLanes.Fill(factor / sum);
                    for (int j = 0; j < row.Length; j += TLanes.Count)
                    {
                        TLanes.Store(TLanes.Load(row, j) * share, row, j);
                    }

                    row[i] -= factor;
                }
            }

            if (wantsLoss)
            {
                RowSoftmax.Losses<TLanes, T, TMath>(sums[..count], logits[..count], sums[..count]);
                total = RowSoftmax.Add(total, sums[..count], loss.IsEmpty ? loss : loss[block..]);
            }
        }

        return total;
    }
}
