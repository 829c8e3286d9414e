// BCEWithLogitsLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class BCEWithLogitsLossFloat64
{
    [BCEWithLogitsLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [BCEWithLogitsLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [BCEWithLogitsLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [BCEWithLogitsLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, int maxDegreeOfParallelism);

    [BCEWithLogitsLoss(Reduction.None, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [BCEWithLogitsLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, Span<Real> inputHessian, int maxDegreeOfParallelism);
}
