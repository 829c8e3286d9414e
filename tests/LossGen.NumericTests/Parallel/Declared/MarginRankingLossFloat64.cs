// MarginRankingLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class MarginRankingLossFloat64
{
    [MarginRankingLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Real margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient, int maxDegreeOfParallelism);

    [MarginRankingLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient, int maxDegreeOfParallelism);

    [MarginRankingLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Real margin, Real gradientScale, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient, int maxDegreeOfParallelism);

    [MarginRankingLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int maxDegreeOfParallelism);
}
