// ListNetLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class ListNetLossFloat64
{
    [ListNetLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.Mean, Items = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.None, Items = 7, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [ListNetLoss(Reduction.Mean, Items = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, int maxDegreeOfParallelism);
}
