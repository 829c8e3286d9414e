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
        double total = 0;
        for (int i = 0; i < ofQueries.Length && wantsLoss; i++)
        {
            T logit = memory.Row(i)[i];
            T ofRow = RowSoftmax.Log<TLanes, T, TMath>(rowSums[i]) - (logit - rowGreatest[i]);
            T ofColumn = RowSoftmax.Log<TLanes, T, TMath>(columnSums[i]) - (logit - columnGreatest[i]);
            T value = (ofRow + ofColumn) / (T.One + T.One);
            total += double.CreateTruncating(value);
            if (!loss.IsEmpty)
            {
                loss[i] = value;
            }
        }

        if (hasGradient)
        {
            Derive<TLanes, T, TMath>(memory, rowGreatest, columnGreatest, rowSums, columnSums, temperature, lossGradient, scale);
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
