// The parts of NDCG that LambdaRank's weights are made of: discounts, gains, the ideal sum, and a row in the order
// of its scores. Called by LambdaRankKernel.
using System.Numerics;

namespace LossGen.Runtime;

internal static class DiscountedGains
{
    private const double Ln2 = 0.69314718055994530942;

    /// <summary>Sets the discount of each rank r to 1 / log2(2 + r).</summary>
    public static void Discount<TLanes, T, TMath>(Span<T> discounts)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        for (int r = 0; r < discounts.Length; r++)
        {
            discounts[r] = T.CreateTruncating(2L + r);
        }

        for (int r = 0; r < discounts.Length; r += TLanes.Count)
        {
            TLanes.Store(TLanes.Fill(T.CreateTruncating(Ln2)) / TMath.Log(TLanes.Load(discounts, r)), discounts, r);
        }
    }

    /// <summary>
    /// Sets the gains, 2^y − 1, and returns the sum of gains times discounts in the ideal order, of the first
    /// <paramref name="limit"/> ranks.
    /// </summary>
    public static double Ideal<TLanes, T, TMath>(ReadOnlySpan<T> relevances, LambdaRankScratch<T> row, int limit)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> gains = row.Gains;
        Span<T> discounts = row.Discounts;
        Span<T> ranks = row.Ranks;
        for (int i = 0; i < relevances.Length; i += TLanes.Count)
        {
            TLanes.Store(TMath.Expm1(TLanes.Load(relevances, i) * TLanes.Fill(T.CreateTruncating(Ln2))), gains, i);
        }

        Ranks.Descending<TLanes, T>(relevances, ranks);
        double ideal = 0;
        for (int i = 0; i < relevances.Length; i++)
        {
            // Grades, the usual relevances, have exact gains.
            T relevance = relevances[i];
            if (relevance >= T.Zero && relevance < T.CreateTruncating(63) && T.IsInteger(relevance))
            {
                gains[i] = T.CreateTruncating((1L << int.CreateTruncating(relevance)) - 1);
            }

            int rank = int.CreateTruncating(ranks[i]);
            ideal += rank < limit ? double.CreateTruncating(gains[i]) * double.CreateTruncating(discounts[rank]) : 0;
        }

        return ideal;
    }

    /// <summary>Ranks a row by its scores and puts scores and gains, divided by <paramref name="ideal"/>, in that order.</summary>
    public static void Order<TLanes, T>(ReadOnlySpan<T> scores, LambdaRankScratch<T> row, double ideal)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> ranks = row.Ranks;
        Span<T> gains = row.Gains;
        Span<T> orderedScores = row.OrderedScores;
        Span<T> orderedGains = row.OrderedGains;
        Ranks.Descending<TLanes, T>(scores, ranks);
        for (int i = 0; i < scores.Length; i++)
        {
            int rank = int.CreateTruncating(ranks[i]);
            orderedScores[rank] = scores[i];
            orderedGains[rank] = T.CreateTruncating(double.CreateTruncating(gains[i]) / ideal);
        }
    }
}
