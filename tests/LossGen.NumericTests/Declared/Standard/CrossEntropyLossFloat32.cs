// CrossEntropyLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class CrossEntropyLossFloat32
{
    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, Real labelSmoothing, Real polyEpsilon, Real zLoss, Real softCap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> logSumExp, out int correct);

    [CrossEntropyLoss(Reduction.None, Classes = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, Real labelSmoothing, Real polyEpsilon, Real zLoss, Real softCap, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int classes);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.None, Classes = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> inputHessian);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [CrossEntropyLoss(Reduction.Mean, Classes = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int spatial, int ignoreIndex, double labelSmoothing, double polyEpsilon, double zLoss, double softCap, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanExtras(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, Span<Real> logSumExp, out int correct);

    [CrossEntropyLoss(Reduction.None, IgnoreIndex = 1)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.None, LabelSmoothing = 0.1)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.None, PolyEpsilon = 2)]
    public static partial void None3(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.None, ZLoss = 0.0001)]
    public static partial void None4(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CrossEntropyLoss(Reduction.None, SoftCap = 30)]
    public static partial void None5(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);
}
