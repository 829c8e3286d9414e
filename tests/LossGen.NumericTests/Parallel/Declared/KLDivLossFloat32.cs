// KLDivLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class KLDivLossFloat32
{
    [KLDivLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logTarget, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logTarget, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.BatchMean, Parallel = true)]
    public static partial Real BatchMeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int classes, bool logTarget, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.None, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> targetHessian, int maxDegreeOfParallelism);

    [KLDivLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetHessian, int maxDegreeOfParallelism);
}
