// ListNetLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class ListNetLossFloat64
{
    [ListNetLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [ListNetLoss(Reduction.None, Items = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [ListNetLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean, Items = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items);

    [ListNetLoss(Reduction.Mean, Items = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [ListNetLoss(Reduction.None, Items = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [ListNetLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian);

    [ListNetLoss(Reduction.Mean, Items = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [ListNetLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [ListNetLoss(Reduction.Mean, Items = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean, Items = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, Span<Real> inputGradient);

    [ListNetLoss(Reduction.None, SoftmaxTarget = false)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> inputGradient);
}
