// LambdaRankLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class LambdaRankLossFloat64
{
    [LambdaRankLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, int truncation, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Mean, Items = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, int truncation, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.None, Items = 7, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian, Span<Real> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Mean, Items = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);
}
