// MultiMarginLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class MultiMarginLossFloat32
{
    [MultiMarginLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, int p, Real margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.None, Classes = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss);

    [MultiMarginLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int p, Real margin, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int classes);

    [MultiMarginLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.None, Classes = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [MultiMarginLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> inputHessian);

    [MultiMarginLoss(Reduction.Mean, Classes = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [MultiMarginLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [MultiMarginLoss(Reduction.Mean, Classes = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int p, double margin, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.None, P = 2)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [MultiMarginLoss(Reduction.None, Margin = 0.5)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> inputGradient);
}
