// MultiQuantileLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class MultiQuantileLossFloat64
{
    [MultiQuantileLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [MultiQuantileLoss(Reduction.Mean, Levels = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [MultiQuantileLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [MultiQuantileLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels, int maxDegreeOfParallelism);

    [MultiQuantileLoss(Reduction.Mean, Levels = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);
}
