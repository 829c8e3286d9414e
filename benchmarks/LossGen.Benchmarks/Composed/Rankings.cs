// Losses of ranking composed from TensorPrimitives. The items of a list are sorted by their relevance, so that those
// that an item is better than lie behind it, side by side. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;
using LossGen.Benchmarks.Plain;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    public static float RankNetLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        bool isLong = items > Block;
        Span<float> room = isLong ? new float[PairLists.Needed(items)] : stackalloc float[PairLists.Needed(items)];
        Span<int> order = isLong ? new int[items] : stackalloc int[items];
        PairLists lists = new(room, items);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> y = target.Slice(row * items, items);
            Ordering.Descending(y, order);
            PairLists.Gather(y, order, lists.Relevance);
            PairLists.Gather(input.Slice(row * items, items), order, lists.Scores);
            loss += lists.Sum(isWeighted: false, !inputGradient.IsEmpty);
            lists.Scatter(order, 1f / rows, Row(inputGradient, row, items));
        }

        return (float)(loss / rows);
    }

    public static float LambdaRankLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        bool isLong = items > Block;
        Span<float> room = isLong ? new float[PairLists.Needed(items)] : stackalloc float[PairLists.Needed(items)];
        Span<float> byRank = isLong ? new float[items] : stackalloc float[items];
        Span<float> byPlace = isLong ? new float[items] : stackalloc float[items];
        Span<int> order = isLong ? new int[items] : stackalloc int[items];
        PairLists lists = new(room, items);
        for (int rank = 0; rank < items; rank++)
        {
            byRank[rank] = rank + 2;
        }

        TensorPrimitives.Log2(byRank, byRank);
        TensorPrimitives.Reciprocal(byRank, byRank);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.Slice(row * items, items);
            ReadOnlySpan<float> y = target.Slice(row * items, items);
            Ordering.Descending(x, order);
            for (int rank = 0; rank < order.Length; rank++)
            {
                byPlace[order[rank]] = byRank[rank];
            }

            Ordering.Descending(y, order);
            PairLists.Gather(y, order, lists.Relevance);
            PairLists.Gather(x, order, lists.Scores);
            PairLists.Gather(byPlace, order, lists.Discounts);
            TensorPrimitives.Exp2(lists.Relevance, lists.Gains);
            TensorPrimitives.Subtract(lists.Gains, 1f, lists.Gains);
            float ideal = TensorPrimitives.Dot(lists.Gains, byRank);
            if (ideal == 0)
            {
                Row(inputGradient, row, items).Clear();
                continue;
            }

            loss += lists.Sum(isWeighted: true, !inputGradient.IsEmpty) / ideal;
            lists.Scatter(order, 1f / rows / ideal, Row(inputGradient, row, items));
        }

        return (float)(loss / rows);
    }

    public static float ListNetLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int items, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / items;
        int most = Math.Max(Block / items, 1);
        Span<float> spare = stackalloc float[Block];
        Span<float> shares = items > Block ? new float[items] : stackalloc float[Block];
        Span<float> maxima = stackalloc float[Block];
        Span<float> totals = stackalloc float[Block];
        Span<float> shareTotals = stackalloc float[Block];
        for (int first = 0; first < rows; first += most)
        {
            int count = Math.Min(most, rows - first);
            ReadOnlySpan<float> x = input.Slice(first * items, count * items);
            Span<float> g = items > Block ? Row(inputGradient, first, items) : Part(inputGradient, first * items, x.Length, spare);
            Softmaxes(target.Slice(first * items, count * items), items, shares[..x.Length], maxima, shareTotals);
            Softmaxes(x, items, g, maxima, totals);
            for (int row = 0; row < count; row++)
            {
                Span<float> share = shares.Slice(row * items, items);
                loss += MathF.Log(totals[row]) + maxima[row] - (TensorPrimitives.Dot(share, x.Slice(row * items, items)) / shareTotals[row]);
                if (!inputGradient.IsEmpty)
                {
                    Span<float> slopes = g.Slice(row * items, items);
                    TensorPrimitives.Multiply(share, -1 / (shareTotals[row] * rows), share);
                    TensorPrimitives.MultiplyAdd(slopes, 1 / (totals[row] * rows), share, slopes);
                }
            }
        }

        return (float)(loss / rows);
    }
}
