// TweedieLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class TweedieLossFloat32
{
    [TweedieLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real power, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [TweedieLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [TweedieLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real power, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, int maxDegreeOfParallelism);

    [TweedieLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int maxDegreeOfParallelism);

    [TweedieLoss(Reduction.None, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [TweedieLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputHessian, int maxDegreeOfParallelism);
}
