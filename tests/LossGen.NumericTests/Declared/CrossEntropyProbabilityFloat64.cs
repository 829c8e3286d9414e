// Cross entropy by class probabilities, declared in every form a user might: each method is a kernel that all numeric tests run.
// The declarations of CrossEntropyProbabilityFloat32, in double.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class CrossEntropyProbabilityFloat64
{
    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneForward(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> loss);

    [CrossEntropyLoss(Reduction.None, Classes = 10)]
    public static partial void NoneFused(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> loss, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneGradients(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, ReadOnlySpan<Real> weight, int classes, int spatial, double labelSmoothing, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanForward(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanBoth(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial void MeanGradient(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanFusedRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanForwardRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial void MeanGradientRuntime(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial double MeanTargetOnly(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, ReadOnlySpan<Real> weight, int classes, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean, LabelSmoothing = 0.1)]
    public static partial Real MeanSmooth(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatialConstant(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, int spatial, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanEverything(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, ReadOnlySpan<Real> weight, int classes, int spatial, Real labelSmoothing, Real gradientScale, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial Real MeanUnweighted(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, int classes, int spatial, double labelSmoothing, Real gradientScale, Span<Real> logitsGradient, Span<Real> probabilitiesGradient);

    [CrossEntropyLoss(Reduction.Sum, Classes = 10)]
    public static partial Real SumForward(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities);

    [CrossEntropyLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, ReadOnlySpan<Real> weight, int classes, Real gradientScale, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, ReadOnlySpan<Real> weight, int classes, Span<Real> loss, Span<Real> logitsGradient, Span<Real> logitsHessian);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3)]
    public static partial Real Mean3(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 17)]
    public static partial Real Mean17(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real Mean1000(ReadOnlySpan<Real> logits, ReadOnlySpan<Real> probabilities, Span<Real> logitsGradient);
}
