// TripletMarginLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class TripletMarginLossFloat32
{
    [TripletMarginLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, Real p, Real eps, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> loss);

    [TripletMarginLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, Real p, Real eps, bool swap, Real gradientScale, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, double p, double eps, bool swap, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.None, Margin = 0.5, P = 1, Eps = 0.2500015, Swap = true)]
    public static partial void None1(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.None, P = 3)]
    public static partial void None2(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.None, P = double.PositiveInfinity)]
    public static partial void None3(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);
}
