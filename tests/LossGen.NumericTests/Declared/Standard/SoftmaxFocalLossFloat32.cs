// SoftmaxFocalLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class SoftmaxFocalLossFloat32
{
    [SoftmaxFocalLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, Real gamma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, Classes = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss);

    [SoftmaxFocalLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, Real gamma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int classes);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, Classes = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftmaxFocalLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> inputHessian);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftmaxFocalLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int spatial, int ignoreIndex, double gamma, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, IgnoreIndex = 1)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, Gamma = 0)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, Gamma = 1)]
    public static partial void None3(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.None, Gamma = 0.5)]
    public static partial void None4(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> inputGradient);
}
