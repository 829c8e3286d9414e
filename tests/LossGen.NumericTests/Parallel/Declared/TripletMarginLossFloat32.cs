// TripletMarginLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class TripletMarginLossFloat32
{
    [TripletMarginLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, Real p, Real eps, bool swap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient, int maxDegreeOfParallelism);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient, int maxDegreeOfParallelism);

    [TripletMarginLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, Real margin, Real p, Real eps, bool swap, Real gradientScale, Span<Real> loss, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient, int maxDegreeOfParallelism);

    [TripletMarginLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, int dimensions, int maxDegreeOfParallelism);

    [TripletMarginLoss(Reduction.Mean, Dimensions = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> anchor, ReadOnlySpan<Real> positive, ReadOnlySpan<Real> negative, Span<Real> anchorGradient, Span<Real> positiveGradient, Span<Real> negativeGradient, int maxDegreeOfParallelism);
}
