// RankNet: the logistic loss of every pair of a row's items whose relevance differs. Lanes run over one item of
// the pairs, a loop over the other, so that what a pair gives to each of its items is gathered, not scattered, and
// each item's sum has the order of the positions, whatever the width. Called by generated code.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The kernel of the RankNet loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RankNetKernel
{
    /// <summary>Checks the lengths.</summary>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public static int Check<T>(
        ReadOnlySpan<T> input, ReadOnlySpan<T> target, int items, double sigma, double minHessian, ReadOnlySpan<string> names)
        where T : unmanaged => RankedPairs.Rows(input.Length, target.Length, items, names);

    /// <summary>Writes the losses or returns their sum; writes the gradient and the Hessian's diagonal.</summary>
    public static double Run<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<T> target,
        Span<T> inputGradient,
        Span<T> inputHessian,
        int items,
        double sigma,
        double minHessian,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T> => RunPart<TLanes, T, TMath>(
            input, target, inputGradient, inputHessian, items, sigma, minHessian, loss, lossGradient, scale, wantsLoss, 0, input.Length / items, default);

    /// <summary>The same of a part of the rows, whose losses are also kept apart.</summary>
    public static double RunPart<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<T> target,
        Span<T> inputGradient,
        Span<T> inputHessian,
        int items,
        double sigma,
        double minHessian,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
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
        T steepness = T.CreateTruncating(sigma);
        BlockTotals total = new(blockTotals);
        for (int row = first; row < last; row++)
        {
            int start = row * items;
            T factor = lossGradient.IsEmpty ? scale : lossGradient[row];
            double sum = Row<TLanes, T, TMath>(
                input.Slice(start, items),
                target.Slice(start, items),
                inputGradient.IsEmpty ? default : inputGradient.Slice(start, items),
                inputHessian.IsEmpty ? default : inputHessian.Slice(start, items),
                steepness,
                T.CreateTruncating(minHessian),
                factor,
                wantsLoss,
                slots);
            total.Add(sum);
            if (!loss.IsEmpty)
            {
                loss[row] = T.CreateTruncating(sum);
            }
        }

        return total.Sum;
    }

    private static double Row<TLanes, T, TMath>(
        ReadOnlySpan<T> scores,
        ReadOnlySpan<T> relevances,
        Span<T> gradient,
        Span<T> hessian,
        T sigma,
        T minHessian,
        T scale,
        bool wantsLoss,
        Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        double sum = 0;
        for (int i = 0; i < scores.Length; i += TLanes.Count)
        {
            TLanes losses = TLanes.Fill(T.Zero);
            TLanes slopes = TLanes.Fill(T.Zero);
            TLanes curvatures = TLanes.Fill(T.Zero);
            for (int first = 0; first < scores.Length; first += RankedPairs.Block)
            {
                int count = Math.Min(RankedPairs.Block, scores.Length - first);
                AddPairs<TLanes, T, TMath>(
                    TLanes.Load(scores, i),
                    TLanes.Load(relevances, i),
                    scores.Slice(first, count),
                    relevances.Slice(first, count),
                    sigma,
                    wantsLoss,
                    ref losses,
                    ref slopes,
                    ref curvatures);
            }

            Slots.Add(slots, i, scores.Length, losses);
            sum += (i + TLanes.Count) % Slots.Block == 0 ? SlotTotal.Of(slots) : 0;
            RankedPairs.Store(slopes, curvatures, sigma, minHessian, scale, gradient, hessian, i);
        }

        return sum + SlotTotal.Of(slots);
    }

    // Pairs of the lanes' items with each of a block of others. A NaN is not equal to any relevance: it makes NaN of all
    // pairs of its item, the one with itself too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPairs<TLanes, T, TMath>(
        TLanes score,
        TLanes relevance,
        ReadOnlySpan<T> scores,
        ReadOnlySpan<T> relevances,
        T sigma,
        bool wantsLoss,
        ref TLanes losses,
        ref TLanes slopes,
        ref TLanes curvatures)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        TLanes sigmas = TLanes.Fill(sigma);
        TLanes lossSum = TLanes.Fill(T.Zero);
        TLanes slopeSum = TLanes.Fill(T.Zero);
        TLanes curvatureSum = TLanes.Fill(T.Zero);
        for (int j = 0; j < scores.Length; j++)
        {
            TLanes other = TLanes.Fill(relevances[j]);
            TLanes difference = (score - TLanes.Fill(T.IsNaN(relevances[j]) ? relevances[j] : scores[j])) * sigmas;
            TLanes isPair = TLanes.NotEqual(relevance, other);
            TLanes sign = TLanes.And(TLanes.Greater(relevance, other), TLanes.Fill(T.NegativeZero));

            // The margin by which the pair is in the wrong order: of the other item over this one if this is the better.
            TLanes wrong = TLanes.Xor(difference, sign);
            TLanes decay = TMath.ExpNonPositive(TLanes.Or(wrong, TLanes.Fill(T.NegativeZero)));
            TLanes larger = TLanes.Fill(T.One) / (TLanes.Fill(T.One) + decay);
            TLanes smaller = decay * larger;
            TLanes slope = TLanes.Select(TLanes.Greater(wrong, TLanes.Fill(T.Zero)), larger, smaller);
            slopeSum += TLanes.And(isPair, TLanes.Xor(slope, sign));
            curvatureSum += TLanes.And(isPair, smaller * larger);
            if (wantsLoss)
            {
                TLanes isCounted = TLanes.AndNot(isPair, TLanes.Less(relevance, other));
                lossSum += TLanes.And(isCounted, TLanes.MaxNative(wrong, TLanes.Fill(T.Zero)) + TMath.Log1pUnit(decay));
            }
        }

        losses += lossSum;
        slopes += slopeSum;
        curvatures += curvatureSum;
    }
}
