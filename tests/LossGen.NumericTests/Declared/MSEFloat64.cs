// Mean squared error, declared in every form a user might: each method is a kernel that all numeric tests run.
// The declarations of MSEFloat32, in double.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class MSEFloat64
{
    [MSELoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [MSELoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [MSELoss(Reduction.None)]
    public static partial void NoneBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.None)]
    public static partial void NoneGradients(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.None)]
    public static partial void NoneUpstreamGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient);

    [MSELoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [MSELoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [MSELoss(Reduction.Mean)]
    public static partial double MeanBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [MSELoss(Reduction.Mean)]
    public static partial Real MeanScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [MSELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [MSELoss(Reduction.Mean)]
    public static partial Real MeanTargetOnly(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetGradient);

    [MSELoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [MSELoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZeroForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [MSELoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [MSELoss(Reduction.Sum)]
    public static partial Real SumBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [MSELoss(Reduction.Sum)]
    public static partial void SumScaledGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient);

    [MSELoss(Reduction.Sum)]
    public static partial LossSum SumLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [MSELoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, Span<Real> targetHessian);

    [MSELoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [MSELoss(Reduction.Sum)]
    public static partial void SumHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputHessian);
}
