// TripletMarginWithDistanceLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class TripletMarginWithDistanceLossFloat32
{
    [TripletMarginWithDistanceLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> loss);

    [TripletMarginWithDistanceLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, bool swap, Real gradientScale, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Distance = Distance.Cosine)]
    public static partial void None1(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Distance = Distance.Manhattan)]
    public static partial void None2(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Margin = 0.5)]
    public static partial void None3(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.None, Swap = true)]
    public static partial void None4(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);
}
