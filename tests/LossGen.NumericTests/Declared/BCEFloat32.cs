// Binary cross entropy of probabilities, declared in every form a user might: each method is a kernel that all numeric tests run.
// BCEFloat64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class BCEFloat32
{
    [BCELoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [BCELoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [BCELoss(Reduction.None)]
    public static partial void NoneBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.None)]
    public static partial void NoneGradients(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.None)]
    public static partial void NoneUpstreamGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient);

    [BCELoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCELoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCELoss(Reduction.Mean)]
    public static partial double MeanBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCELoss(Reduction.Mean)]
    public static partial Real MeanScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCELoss(Reduction.Mean)]
    public static partial Real MeanTargetOnly(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetGradient);

    [BCELoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCELoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZeroForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCELoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCELoss(Reduction.Sum)]
    public static partial Real SumBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.Sum)]
    public static partial void SumScaledGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient);

    [BCELoss(Reduction.Sum)]
    public static partial LossSum SumLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCELoss(Reduction.None)]
    public static partial void NoneWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.None)]
    public static partial void NoneWeightUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCELoss(Reduction.Mean)]
    public static partial LossSum MeanWeightLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [BCELoss(Reduction.Mean)]
    public static partial void MeanWeightGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real gradientScale, Span<Real> inputGradient);

    [BCELoss(Reduction.Sum)]
    public static partial double SumWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [BCELoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);
}
