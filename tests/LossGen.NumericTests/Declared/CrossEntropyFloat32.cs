// Cross entropy by class index, declared in every form a user might: each method is a kernel that all numeric tests run.
// CrossEntropyFloat64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class CrossEntropyFloat32
{
    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneForward(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> loss);

    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneFused(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneGradientRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneSpatial(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanForward(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial void MeanGradient(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial double MeanScaled(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Real gradientScale, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanForwardRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanFusedRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial void MeanGradientRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanLong(ReadOnlySpan<Real> logits, ReadOnlySpan<long> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanShort(ReadOnlySpan<Real> logits, ReadOnlySpan<short> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanByte(ReadOnlySpan<Real> logits, ReadOnlySpan<byte> targets, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanWeightLossSum(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanWeightRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanWeightForward(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, IgnoreIndex = 1)]
    public static partial Real MeanIgnore(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, IgnoreIndex = 1)]
    public static partial Real MeanWeightIgnore(ReadOnlySpan<Real> logits, ReadOnlySpan<byte> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanIgnoreRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, int ignoreIndex, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatialConstant(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, int spatial, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Spatial = 3)]
    public static partial double MeanSpatialWeight(ReadOnlySpan<Real> logits, ReadOnlySpan<long> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Sum, Classes = 10)]
    public static partial Real SumForward(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets);

    [CrossEntropyLoss(Reduction.Sum)]
    public static partial double SumFused(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, Real gradientScale, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Sum)]
    public static partial LossSum SumSpatial(ReadOnlySpan<Real> logits, ReadOnlySpan<short> targets, ReadOnlySpan<Real> weight, int classes, int spatial, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1)]
    public static partial Real Mean1(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 2)]
    public static partial Real Mean2(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3)]
    public static partial Real Mean3(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 7)]
    public static partial Real Mean7(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 16)]
    public static partial Real Mean16(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 17)]
    public static partial Real Mean17(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 33)]
    public static partial Real Mean33(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real Mean1000(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanUnweighted(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, int spatial, int ignoreIndex, Real labelSmoothing, Real gradientScale, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, LabelSmoothing = 0.1)]
    public static partial Real MeanSmooth(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, LabelSmoothing = 0.1)]
    public static partial Real MeanSmoothWeight(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanSmoothRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, int classes, Real labelSmoothing, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanEverything(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, double labelSmoothing, Real gradientScale, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, double labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None, LabelSmoothing = 0.1)]
    public static partial void NoneSmoothWeight(ReadOnlySpan<Real> logits, ReadOnlySpan<long> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Sum, LabelSmoothing = 0.1)]
    public static partial Real SumSmoothForward(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes);

    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneHessian(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, Span<Real> loss, Span<Real> logitsGradient, Span<Real> logitsHessian);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, double labelSmoothing, Span<Real> logitsGradient, Span<Real> logitsHessian);
}
