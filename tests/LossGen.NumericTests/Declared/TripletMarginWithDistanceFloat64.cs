// Triplets under a chosen distance, declared in every form a user might: each method is a kernel that all numeric tests run.
// The declarations of TripletMarginWithDistanceFloat32, in double.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class TripletMarginWithDistanceFloat64
{
    [TripletMarginWithDistanceLoss(Reduction.None, Dimensions = 10)]
    public static partial void NoneForward(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> loss);

    [TripletMarginWithDistanceLoss(Reduction.None, Distance = Distance.Cosine)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Distance = Distance.Manhattan)]
    public static partial void NoneManhattan(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, Real gradientScale, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 33, Distance = Distance.Cosine, Margin = 0.5)]
    public static partial Real MeanCosine(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Distance = Distance.Cosine)]
    public static partial Real MeanCosineScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, Real gradientScale, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 4, Distance = Distance.Manhattan, Swap = true)]
    public static partial LossSum MeanManhattan(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Distance = Distance.Manhattan)]
    public static partial Real MeanManhattanScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, Real gradientScale, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Sum, Dimensions = 4)]
    public static partial double SumFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, double margin, bool swap, Real gradientScale, Span<Real> positiveGradient);

    [TripletMarginWithDistanceLoss(Reduction.Sum, Distance = Distance.Cosine)]
    public static partial Real SumCosine(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap);

    [TripletMarginWithDistanceLoss(Reduction.Sum, Distance = Distance.Manhattan)]
    public static partial Real SumManhattan(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap);

    [TripletMarginWithDistanceLoss(Reduction.None, DistanceMethod = nameof(Euclid))]
    public static partial void NoneMethod(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 10, Swap = true, DistanceMethod = nameof(Euclid))]
    public static partial Real MeanMethod(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Real gradientScale, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, DistanceMethod = nameof(Euclid))]
    public static partial LossSum MeanMethodForward(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, bool swap);

    [TripletMarginWithDistanceLoss(Reduction.Sum, DistanceMethod = nameof(Euclid))]
    public static partial double SumMethod(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin);

    private static Real Euclid(ReadOnlySpan<Real> first, ReadOnlySpan<Real> second)
    {
        double total = 0;
        for (int i = 0; i < first.Length; i++)
        {
            double difference = (double)first[i] - (double)second[i] + 1e-6;
            total += difference * difference;
        }

        return (Real)Math.Sqrt(total);
    }

    private static void EuclidGradient(ReadOnlySpan<Real> first, ReadOnlySpan<Real> second, Real scale, Span<Real> firstGradient, Span<Real> secondGradient)
    {
        double distance = (double)Euclid(first, second);
        for (int i = 0; i < first.Length; i++)
        {
            Real slope = (Real)(((double)first[i] - (double)second[i] + 1e-6) / distance * (double)scale);
            firstGradient[i] += slope;
            secondGradient[i] -= slope;
        }
    }
}
