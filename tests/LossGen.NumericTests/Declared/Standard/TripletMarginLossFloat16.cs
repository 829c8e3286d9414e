// TripletMarginLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class TripletMarginLossFloat16
{
    [TripletMarginLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, double p, double eps, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, double margin, double p, double eps, bool swap, Real gradientScale, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);

    [TripletMarginLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient);
}
