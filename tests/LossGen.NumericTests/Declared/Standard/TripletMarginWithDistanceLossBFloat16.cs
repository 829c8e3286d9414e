// TripletMarginWithDistanceLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class TripletMarginWithDistanceLossBFloat16
{
    [TripletMarginWithDistanceLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, bool swap, Real gradientScale, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions);

    [TripletMarginWithDistanceLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);
}
