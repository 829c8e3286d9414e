// DPOLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class DPOLossFloat16
{
    [DPOLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, double beta, double labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, double beta, double labelSmoothing, Real gradientScale, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian);

    [DPOLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight);
}
