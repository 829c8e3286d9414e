// CrossEntropyLossProbabilities in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class CrossEntropyLossProbabilitiesFloat32
{
    [CrossEntropyLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes, int spatial, Real labelSmoothing, Real polyEpsilon, Real zLoss, Real softCap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> logSumExp, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int classes, int spatial, Real labelSmoothing, Real polyEpsilon, Real zLoss, Real softCap, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.None, Classes = 7, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Classes = 5, Spatial = 4, Parallel = true)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, Parallel = true)]
    public static partial Real MeanExtras(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> logSumExp, int maxDegreeOfParallelism);
}
