// KLDivLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class KLDivLossFloat64
{
    [KLDivLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logTarget, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [KLDivLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logTarget, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [KLDivLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [KLDivLoss(Reduction.BatchMean)]
    public static partial Real BatchMeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int classes, bool logTarget, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.BatchMean, Classes = 5)]
    public static partial double BatchMeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [KLDivLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> targetHessian);

    [KLDivLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetHessian);

    [KLDivLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> targetHessian);

    [KLDivLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> targetHessian);

    [KLDivLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logTarget, Span<Real> inputGradient, Span<Real> targetGradient);

    [KLDivLoss(Reduction.None, LogTarget = true)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);
}
