// Binary cross entropy of logits, declared in every form a user might: each method is a kernel that all numeric tests run.
// BCEWithLogitsFloat64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class BCEWithLogitsFloat32
{
    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneGradients(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneUpstreamGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial double MeanBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanTargetOnly(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZeroForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial Real SumBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial void SumScaledGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial LossSum SumLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneWeightUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial LossSum MeanWeightLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial void MeanWeightGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real gradientScale, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial double SumWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NonePosWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> posWeight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NoneWeights(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanPosWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> posWeight, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial Real MeanWeights(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial void MeanWeightsGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial double MeanPosWeightScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> posWeight, Real gradientScale, Span<Real> inputGradient, Span<Real> targetGradient);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial Real SumWeights(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight);

    [BCEWithLogitsLoss(Reduction.Sum)]
    public static partial LossSum SumPosWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> posWeight, Span<Real> inputGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void NonePosWeightHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, ReadOnlySpan<Real> posWeight, Span<Real> inputGradient, Span<Real> inputHessian);
}
