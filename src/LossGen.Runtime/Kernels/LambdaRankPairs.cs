// The pairs of one row of LambdaRank, in the order of the ranks: what two items give to each other, weighted by
// the change of NDCG. Called by LambdaRankKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class LambdaRankPairs
{
    /// <summary>Writes the derivatives in the order of the ranks; returns the loss.</summary>
    /// <param name="row">The row in the order of the ranks.</param>
    /// <param name="limit">The first rank that counts only in pairs with a better one.</param>
    /// <param name="sigma">The steepness.</param>
    /// <param name="minHessian">The least second derivative.</param>
    /// <param name="scale">The factor of the derivatives.</param>
    /// <param name="wantsLoss">Whether to compute the loss.</param>
    /// <param name="slots">Slots for the sum of the losses.</param>
    public static double Run<TLanes, T, TMath>(
        LambdaRankScratch<T> row, int limit, T sigma, T minHessian, T scale, bool wantsLoss, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        int items = row.Ranks.Length;
        double sum = 0;
        for (int i = 0; i < items; i += TLanes.Count)
        {
            TLanes losses = TLanes.Fill(T.Zero);
            TLanes slopes = TLanes.Fill(T.Zero);
            TLanes curvatures = TLanes.Fill(T.Zero);
            int first = 0;
            while (first < (i < limit ? items : limit))
            {
                // All lanes with the ranks in front of the limit, then only those in front of it with the others.
                int end = Math.Min(first + RankedPairs.Block, first < limit ? limit : items);
                TLanes isVisited = TLanes.First(first < limit ? TLanes.Count : limit - i);
                AddPairs<TLanes, T, TMath>(row, i, first, end, isVisited, sigma, wantsLoss, ref losses, ref slopes, ref curvatures);
                first = end;
            }

            Slots.Add(slots, i, items, losses);
            sum += (i + TLanes.Count) % Slots.Block == 0 ? SlotTotal.Of(slots) : 0;
            RankedPairs.Store(slopes, curvatures, sigma, minHessian, scale, row.Slopes, row.Curvatures, i);
        }

        return sum + SlotTotal.Of(slots);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPairs<TLanes, T, TMath>(
        LambdaRankScratch<T> row,
        int position,
        int first,
        int end,
        TLanes isVisited,
        T sigma,
        bool wantsLoss,
        ref TLanes losses,
        ref TLanes slopes,
        ref TLanes curvatures)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        TLanes score = TLanes.Load(row.OrderedScores, position);
        TLanes gain = TLanes.Load(row.OrderedGains, position);
        TLanes discount = TLanes.Load(row.Discounts, position);
        ReadOnlySpan<T> scores = row.OrderedScores[first..end];
        ReadOnlySpan<T> gains = row.OrderedGains.Slice(first, scores.Length);
        ReadOnlySpan<T> discounts = row.Discounts.Slice(first, scores.Length);
        TLanes sigmas = TLanes.Fill(sigma);
        TLanes lossSum = TLanes.Fill(T.Zero);
        TLanes slopeSum = TLanes.Fill(T.Zero);
        TLanes curvatureSum = TLanes.Fill(T.Zero);
        for (int j = 0; j < scores.Length; j++)
        {
            TLanes other = TLanes.Fill(gains[j]);
            TLanes isPair = TLanes.And(isVisited, TLanes.NotEqual(gain, other));
            TLanes sign = TLanes.And(TLanes.Greater(gain, other), TLanes.Fill(T.NegativeZero));
            TLanes weight = TLanes.Abs(gain - other) * TLanes.Abs(discount - TLanes.Fill(discounts[j]));

            // The margin by which the pair is in the wrong order: of the other item over this one if this is the better.
            TLanes wrong = TLanes.Xor((score - TLanes.Fill(scores[j])) * sigmas, sign);
            TLanes decay = TMath.ExpNonPositive(TLanes.Or(wrong, TLanes.Fill(T.NegativeZero)));
            TLanes larger = TLanes.Fill(T.One) / (TLanes.Fill(T.One) + decay);
            TLanes smaller = decay * larger;
            TLanes slope = weight * TLanes.Select(TLanes.Greater(wrong, TLanes.Fill(T.Zero)), larger, smaller);
            slopeSum += TLanes.And(isPair, TLanes.Xor(slope, sign));
            curvatureSum += TLanes.And(isPair, weight * (smaller * larger));
            if (wantsLoss)
            {
                TLanes isCounted = TLanes.AndNot(isPair, TLanes.Less(gain, other));
                TLanes pairLoss = TLanes.MaxNative(wrong, TLanes.Fill(T.Zero)) + TMath.Log1pUnit(decay);
                lossSum += TLanes.And(isCounted, weight * pairLoss);
            }
        }

        losses += lossSum;
        slopes += slopeSum;
        curvatures += curvatureSum;
    }
}
