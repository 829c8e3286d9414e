// CrossEntropyLossProbabilities in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class CrossEntropyLossProbabilitiesBFloat16
{
    [CrossEntropyLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes, int spatial, double labelSmoothing, double polyEpsilon, double zLoss, double softCap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> logSumExp, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int classes, int spatial, double labelSmoothing, double polyEpsilon, double zLoss, double softCap, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);
}
