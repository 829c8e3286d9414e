// Negative log-likelihood, declared in every form a user might: each method is a kernel that all numeric tests run.
// NLLFloat64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class NLLFloat32
{
    [NLLLoss(Reduction.None, Classes = 10)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> loss);

    [NLLLoss(Reduction.None, Classes = 10)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.None, Classes = 10)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.None)]
    public static partial void NoneRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.None)]
    public static partial void NoneGradientRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.None)]
    public static partial void NoneSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial double MeanScaled(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Real gradientScale, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanForwardRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanFusedRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial void MeanGradientRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanLong(ReadOnlySpan<Real> input, ReadOnlySpan<long> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanShort(ReadOnlySpan<Real> input, ReadOnlySpan<short> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanByte(ReadOnlySpan<Real> input, ReadOnlySpan<byte> targets, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanWeightLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanWeightRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanWeightForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, ReadOnlySpan<Real> weight, int classes);

    [NLLLoss(Reduction.Mean, Classes = 10, IgnoreIndex = 1)]
    public static partial Real MeanIgnore(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, IgnoreIndex = 1)]
    public static partial Real MeanWeightIgnore(ReadOnlySpan<Real> input, ReadOnlySpan<byte> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanIgnoreRuntime(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, int ignoreIndex, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatialConstant(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, int spatial, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Spatial = 3)]
    public static partial double MeanSpatialWeight(ReadOnlySpan<Real> input, ReadOnlySpan<long> targets, ReadOnlySpan<Real> weight, int classes, Span<Real> inputGradient);

    [NLLLoss(Reduction.Sum, Classes = 10)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets);

    [NLLLoss(Reduction.Sum)]
    public static partial double SumFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, Real gradientScale, Span<Real> inputGradient);

    [NLLLoss(Reduction.Sum)]
    public static partial LossSum SumSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<short> targets, ReadOnlySpan<Real> weight, int classes, int spatial, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 1)]
    public static partial Real Mean1(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 2)]
    public static partial Real Mean2(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 3)]
    public static partial Real Mean3(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 7)]
    public static partial Real Mean7(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 16)]
    public static partial Real Mean16(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 17)]
    public static partial Real Mean17(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 33)]
    public static partial Real Mean33(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real Mean1000(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial Real MeanUnweighted(ReadOnlySpan<Real> input, ReadOnlySpan<int> targets, int classes, int spatial, int ignoreIndex, Real gradientScale, Span<Real> inputGradient);
}
