// CoralLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class CoralLossFloat32
{
    [CoralLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [CoralLoss(Reduction.None, Thresholds = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss);

    [CoralLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int thresholds, Span<Real> loss, Span<Real> inputGradient);

    [CoralLoss(Reduction.Mean, Thresholds = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CoralLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int thresholds, Span<Real> inputGradient);

    [CoralLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int thresholds, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [CoralLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int thresholds);

    [CoralLoss(Reduction.Mean, Thresholds = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CoralLoss(Reduction.None, Thresholds = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [CoralLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, Span<Real> inputHessian);

    [CoralLoss(Reduction.Mean, Thresholds = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [CoralLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [CoralLoss(Reduction.Mean, Thresholds = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient);

    [CoralLoss(Reduction.Mean, Thresholds = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);
}
