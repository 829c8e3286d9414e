// SoftMarginLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class SoftMarginLossFloat64
{
    [SoftMarginLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [SoftMarginLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [SoftMarginLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [SoftMarginLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftMarginLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputHessian);

    [SoftMarginLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftMarginLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);
}
