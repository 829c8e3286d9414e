// DPOLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class DPOLossFloat32
{
    [DPOLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Real beta, Real labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient, Span<Real> rejectedGradient, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Real beta, Real labelSmoothing, Real gradientScale, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.None, Parallel = true)]
    public static partial void NoneHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Span<Real> chosenHessian, Span<Real> rejectedHessian, int maxDegreeOfParallelism);
}
