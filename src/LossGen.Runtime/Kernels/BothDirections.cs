// The symmetric form of InfoNCE: a softmax along the rows of the similarities and one along the columns. Sums of
// columns grow row by row, in blocks of rows, lane by lane. Called by InfoNCEKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class BothDirections
{
    /// <summary>The spans of values in the scratch memory beside the similarities.</summary>
    public const int Spans = 7;

    /// <summary>The number of rows that are added up before their sum is added to the rest.</summary>
    private const int Block = 64;

    /// <summary>Writes the losses or returns their sum; leaves the derivatives in place of the similarities.</summary>
    public static double Run<TLanes, T, TMath>(
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
        Span<T> ofQueries = memory.Values(0);
        Span<T> rowGreatest = memory.Values(2);
        Span<T> columnGreatest = memory.Values(3);
        Span<T> rowSums = memory.Values(4);
        Span<T> columnSums = memory.Values(5);
        columnGreatest.Fill(T.NegativeInfinity);
        for (int i = 0; i < ofQueries.Length; i++)
        {
            rowGreatest[i] = RowSoftmax.Scale<TLanes, T>(memory.Row(i), ofQueries[i], memory.Values(1), temperature);
            for (int j = 0; j < columnGreatest.Length; j += TLanes.Count)
            {
                TLanes.Store(TLanes.MaxNative(TLanes.Load(columnGreatest, j), TLanes.Load(memory.Row(i), j)), columnGreatest, j);
            }
        }

        AddExponentials<TLanes, T, TMath>(memory, rowGreatest, columnGreatest, rowSums, columnSums, memory.Values(6));
        double total = wantsLoss ? Losses<TLanes, T, TMath>(memory, rowGreatest, columnGreatest, rowSums, columnSums, loss) : 0;
        if (hasGradient)
        {
            Derive<TLanes, T, TMath>(memory, rowGreatest, columnGreatest, rowSums, columnSums, temperature, lossGradient, scale);
        }

        return total;
    }

    private static double Losses<TLanes, T, TMath>(
        SimilarityScratch<T> memory,
        ReadOnlySpan<T> rowGreatest,
        ReadOnlySpan<T> columnGreatest,
        ReadOnlySpan<T> rowSums,
        ReadOnlySpan<T> columnSums,
        Span<T> loss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> ofRows = stackalloc T[RowSoftmax.Block];
        Span<T> ofColumns = stackalloc T[RowSoftmax.Block];
        double total = 0;
        int count;
        for (int block = 0; block < rowSums.Length; block += count)
        {
            count = Math.Min(rowSums.Length - block, RowSoftmax.Block);
            for (int i = 0; i < count; i++)
            {
                T logit = memory.Row(block + i)[block + i];
                ofRows[i] = logit - rowGreatest[block + i];
                ofColumns[i] = logit - columnGreatest[block + i];
            }

            RowSoftmax.Losses<TLanes, T, TMath>(rowSums.Slice(block, count), ofRows[..count], ofRows[..count]);
            RowSoftmax.Losses<TLanes, T, TMath>(columnSums.Slice(block, count), ofColumns[..count], ofColumns[..count]);
            for (int i = 0; i < count; i++)
            {
                ofRows[i] = (ofRows[i] + ofColumns[i]) / (T.One + T.One);
            }

            total = RowSoftmax.Add(total, ofRows[..count], loss.IsEmpty ? loss : loss[block..]);
        }

        return total;
    }

    private static void AddExponentials<TLanes, T, TMath>(
        SimilarityScratch<T> memory,
        ReadOnlySpan<T> rowGreatest,
        ReadOnlySpan<T> columnGreatest,
        Span<T> rowSums,
        Span<T> columnSums,
        Span<T> block)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        columnSums.Clear();
        block.Clear();
        for (int i = 0; i < rowSums.Length; i++)
        {
            ReadOnlySpan<T> row = memory.Row(i);
            rowSums[i] = RowSoftmax.Sum<TLanes, T, TMath>(row, rowGreatest[i], slots);
            AddColumns<TLanes, T, TMath>(row, columnGreatest, block);
            if ((i + 1) % Block == 0 || i == rowSums.Length - 1)
            {
                for (int j = 0; j < block.Length; j += TLanes.Count)
                {
                    TLanes.Store(TLanes.Load(columnSums, j) + TLanes.Load(block, j), columnSums, j);
                }

                block.Clear();
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddColumns<TLanes, T, TMath>(ReadOnlySpan<T> row, ReadOnlySpan<T> columnGreatest, Span<T> sums)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes exponentials = TMath.ExpNonPositive(TLanes.Load(row, j) - TLanes.Load(columnGreatest, j));
            TLanes.Store(TLanes.Load(sums, j) + exponentials, sums, j);
        }
    }

    // Row by row; the factor of a column is put in the place of its sum first.
    private static void Derive<TLanes, T, TMath>(
        SimilarityScratch<T> memory,
        ReadOnlySpan<T> rowGreatest,
        ReadOnlySpan<T> columnGreatest,
        ReadOnlySpan<T> rowSums,
        Span<T> columnSums,
        T temperature,
        ReadOnlySpan<T> lossGradient,
        T scale)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T doubled = temperature + temperature;
        for (int j = 0; j < columnSums.Length; j++)
        {
            columnSums[j] = (lossGradient.IsEmpty ? scale : lossGradient[j]) / (columnSums[j] * doubled);
        }

        for (int i = 0; i < rowSums.Length; i++)
        {
            Span<T> row = memory.Row(i);
            T factor = lossGradient.IsEmpty ? scale : lossGradient[i];
            DeriveRow<TLanes, T, TMath>(row, rowGreatest[i], factor / (rowSums[i] * doubled), columnGreatest, columnSums);
            row[i] -= factor / temperature;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DeriveRow<TLanes, T, TMath>(
        Span<T> row, T greatest, T share, ReadOnlySpan<T> columnGreatest, ReadOnlySpan<T> columnShares)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        TLanes shift = TLanes.Fill(greatest);
        TLanes shares = TLanes.Fill(share);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes logits = TLanes.Load(row, j);
            TLanes ofRow = TMath.ExpNonPositive(logits - shift) * shares;
            TLanes ofColumn = TMath.ExpNonPositive(logits - TLanes.Load(columnGreatest, j)) * TLanes.Load(columnShares, j);
            TLanes.Store(ofRow + ofColumn, row, j);
        }
    }
}
