// DPOLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class DPOLossFloat32
{
    [DPOLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Real beta, Real labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> loss);

    [DPOLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Real beta, Real labelSmoothing, Real gradientScale, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight);

    [DPOLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient);

    [DPOLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian);

    [DPOLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Span<Real> chosenHessian, Span<Real> rejectedHessian);

    [DPOLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian);

    [DPOLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> chosenGradient, Span<Real> rejectedGradient, Span<Real> chosenHessian, Span<Real> rejectedHessian);

    [DPOLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, double beta, double labelSmoothing, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.None, Beta = 0.5)]
    public static partial void None1(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);

    [DPOLoss(Reduction.None, LabelSmoothing = 0.1)]
    public static partial void None2(ReadOnlySpan<Real> chosen, ReadOnlySpan<Real> rejected, ReadOnlySpan<Real> referenceChosen, ReadOnlySpan<Real> referenceRejected, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> chosenGradient, Span<Real> rejectedGradient);
}
