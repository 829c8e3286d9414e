// LambdaRank: RankNet's pairs, each weighted by how much NDCG would change if its items swapped places. A row is
// put in the order of its scores first; then what is beyond the truncation is a range of positions, and the
// pairs that don't count are never visited. Called by generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The kernel of the LambdaRank loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaRankKernel
{
    /// <summary>The number of elements of scratch memory that a call needs.</summary>
    /// <param name="items">The number of items of a row.</param>
    /// <param name="hasGradient">Whether derivatives are asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no item.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int items, bool hasGradient)
    {
        Guard.AtLeast(items, 1, nameof(items));
        return checked(items * LambdaRankScratch<float>.Spans);
    }

    /// <summary>Checks the lengths.</summary>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public static int Check<T>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<T> target,
        int items,
        double sigma,
        int truncation,
        double minHessian,
        int scratchLength,
        bool hasGradient,
        ReadOnlySpan<string> names)
        where T : unmanaged
    {
        int rows = RankedPairs.Rows(input.Length, target.Length, items, names);
        Guard.Scratch(scratchLength, (long)items * LambdaRankScratch<T>.Spans, "scratch");
        return rows;
    }

    /// <summary>The elements of scratch memory that each thread needs.</summary>
    public static int ScratchOfWorker<T>(ReadOnlySpan<T> input, ReadOnlySpan<T> target, int items, double sigma, int truncation, double minHessian, bool hasGradient)
        where T : unmanaged => items * LambdaRankScratch<T>.Spans;

    /// <summary>Writes the losses or returns their sum; writes the gradient and the Hessian's diagonal.</summary>
    public static double Run<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<T> target,
        Span<T> inputGradient,
        Span<T> inputHessian,
        int items,
        double sigma,
        int truncation,
        double minHessian,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T> => RunPart<TLanes, T, TMath>(
            input, target, inputGradient, inputHessian, items, sigma, truncation, minHessian, loss, lossGradient, scratch, scale, wantsLoss, 0, input.Length / items, default);

    /// <summary>The same of a part of the rows, whose losses are also kept apart.</summary>
    public static double RunPart<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<T> target,
        Span<T> inputGradient,
        Span<T> inputHessian,
        int items,
        double sigma,
        int truncation,
        double minHessian,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss,
        int first,
        int last,
        Span<double> blockTotals)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        LambdaRankScratch<T> memory = new(scratch, items);
        int limit = truncation == 0 ? items : Math.Min(truncation, items);
        DiscountedGains.Discount<TLanes, T, TMath>(memory.Discounts);
        BlockTotals total = new(blockTotals);
        for (int row = first; row < last; row++)
        {
            int start = row * items;
            Span<T> gradient = inputGradient.IsEmpty ? default : inputGradient.Slice(start, items);
            Span<T> hessian = inputHessian.IsEmpty ? default : inputHessian.Slice(start, items);
            T factor = lossGradient.IsEmpty ? scale : lossGradient[row];
            T least = T.CreateTruncating(minHessian);
            double sum = 0;
            double ideal = DiscountedGains.Ideal<TLanes, T, TMath>(target.Slice(start, items), memory, limit);
            if (double.IsFinite(ideal) && ideal != 0)
            {
                DiscountedGains.Order<TLanes, T>(input.Slice(start, items), memory, ideal);
                sum = LambdaRankPairs.Run<TLanes, T, TMath>(memory, limit, T.CreateTruncating(sigma), least, factor, wantsLoss, slots);
                Gather(memory.Slopes, memory.Ranks, gradient);
                Gather(memory.Curvatures, memory.Ranks, hessian);
            }
            else
            {
                sum = ideal == 0 ? 0 : double.NaN;
                gradient.Fill(T.CreateTruncating(sum));
                hessian.Fill(T.Max(T.CreateTruncating(sum), least) * factor);
            }

            total.Add(sum);
            if (!loss.IsEmpty)
            {
                loss[row] = T.CreateTruncating(sum);
            }
        }

        return total.Sum;
    }

    // From the order of the ranks back to the items' own.
    private static void Gather<T>(ReadOnlySpan<T> ordered, ReadOnlySpan<T> ranks, Span<T> destination)
        where T : unmanaged, INumberBase<T>
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = ordered[int.CreateTruncating(ranks[i])];
        }
    }
}
