// CoralLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class CoralLossFloat64
{
    [CoralLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.Mean, Thresholds = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int thresholds, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int thresholds, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.None, Thresholds = 7, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [CoralLoss(Reduction.Mean, Thresholds = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);
}
