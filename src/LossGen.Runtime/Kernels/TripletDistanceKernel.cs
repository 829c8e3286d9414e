// The kernel of TripletMarginWithDistanceLoss under a distance of the user's: calls it row by row. Follows the
// convention for kernels of the runtime, with the distance in place of lanes. Called by generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Triplets under a distance of the user's; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TripletDistanceKernel
{
    /// <summary>Checks lengths.</summary>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length is no whole number of rows, or the lengths differ.</exception>
    public static int Check<T>(
        ReadOnlySpan<T> anchor,
        ReadOnlySpan<T> positive,
        ReadOnlySpan<T> negative,
        int dimensions,
        double margin,
        bool swap,
        ReadOnlySpan<string> names)
        where T : unmanaged
    {
        Guard.Multiple(anchor.Length, dimensions, names[0], "the number of dimensions");
        CheckLength(positive.Length, anchor.Length, names[1], names[0]);
        CheckLength(negative.Length, anchor.Length, names[2], names[0]);
        return anchor.Length / dimensions;
    }

    /// <summary>Computes losses and gradients.</summary>
    /// <returns>The sum of the losses.</returns>
    public static double Run<T, TDistance>(
        ReadOnlySpan<T> anchor,
        ReadOnlySpan<T> positive,
        ReadOnlySpan<T> negative,
        Span<T> anchorGradient,
        Span<T> positiveGradient,
        Span<T> negativeGradient,
        int dimensions,
        double margin,
        bool swap,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TDistance : struct, IDistance<T> => RunPart<T, TDistance>(
            anchor, positive, negative, anchorGradient, positiveGradient, negativeGradient, dimensions, margin, swap, loss, lossGradient, scale, wantsLoss, 0, anchor.Length / dimensions, default);

    /// <summary>The same of a part of the rows, whose losses are also kept apart.</summary>
    public static double RunPart<T, TDistance>(
        ReadOnlySpan<T> anchor,
        ReadOnlySpan<T> positive,
        ReadOnlySpan<T> negative,
        Span<T> anchorGradient,
        Span<T> positiveGradient,
        Span<T> negativeGradient,
        int dimensions,
        double margin,
        bool swap,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss,
        int first,
        int last,
        Span<double> blockTotals)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TDistance : struct, IDistance<T>
    {
        BlockTotals lossTotal = new(blockTotals);
        T least = T.CreateTruncating(margin);
        Clear(anchorGradient);
        Clear(positiveGradient);
        Clear(negativeGradient);
        for (int row = first; row < last; row++)
        {
            int start = row * dimensions;
            ReadOnlySpan<T> a = anchor.Slice(start, dimensions);
            ReadOnlySpan<T> p = positive.Slice(start, dimensions);
            ReadOnlySpan<T> n = negative.Slice(start, dimensions);
            T near = TDistance.Between(a, p);
            T far = TDistance.Between(a, n);
            T other = swap ? TDistance.Between(p, n) : far;
            T value = (near - T.Min(far, other)) + least;
            if (!anchorGradient.IsEmpty && value >= T.Zero)
            {
                T upstream = lossGradient.IsEmpty ? scale : lossGradient[row];
                Span<T> ga = anchorGradient.Slice(start, dimensions);
                Span<T> gp = positiveGradient.Slice(start, dimensions);
                Span<T> gn = negativeGradient.Slice(start, dimensions);
                TDistance.AddGradient(a, p, upstream, ga, gp);

                // Where both of the negative's distances are equal, each has half of the slope.
                T slope = swap && far == other ? -upstream / T.CreateTruncating(2) : -upstream;
                if (far <= other)
                {
                    TDistance.AddGradient(a, n, slope, ga, gn);
                }

                if (swap && other <= far)
                {
                    TDistance.AddGradient(p, n, slope, gp, gn);
                }
            }

            value = value < T.Zero ? T.Zero : value;
            if (!loss.IsEmpty)
            {
                loss[row] = value;
            }

            lossTotal.Add(double.CreateTruncating(value));
        }

        return lossTotal.Sum;

        void Clear(Span<T> gradient)
        {
            if (!gradient.IsEmpty)
            {
                gradient[(first * dimensions)..(last * dimensions)].Clear();
            }
        }
    }

    private static void CheckLength(int actual, int expected, string parameter, string first)
    {
        if (actual != expected)
        {
            Throw.Length(actual, expected, parameter, $"one value for each of '{first}'");
        }
    }
}
