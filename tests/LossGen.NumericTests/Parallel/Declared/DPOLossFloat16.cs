// DPOLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class DPOLossFloat16
{
    [DPOLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, double beta, double labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, int maxDegreeOfParallelism);

    [DPOLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, double beta, double labelSmoothing, Real gradientScale, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian, int maxDegreeOfParallelism);
}
