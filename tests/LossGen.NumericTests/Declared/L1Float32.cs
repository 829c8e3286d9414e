// L1 loss, declared in every form a user might: each method is a kernel that all numeric tests run.
// L1Float64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class L1Float32
{
    [L1Loss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [L1Loss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [L1Loss(Reduction.None)]
    public static partial void NoneBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.None)]
    public static partial void NoneGradients(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.None)]
    public static partial void NoneUpstreamGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient);

    [L1Loss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [L1Loss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [L1Loss(Reduction.Mean)]
    public static partial double MeanBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [L1Loss(Reduction.Mean)]
    public static partial Real MeanScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [L1Loss(Reduction.Mean)]
    public static partial LossSum MeanLossSumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [L1Loss(Reduction.Mean)]
    public static partial Real MeanTargetOnly(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> targetGradient);

    [L1Loss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [L1Loss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZeroForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [L1Loss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [L1Loss(Reduction.Sum)]
    public static partial Real SumBoth(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [L1Loss(Reduction.Sum)]
    public static partial void SumScaledGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real gradientScale, Span<Real> inputGradient);

    [L1Loss(Reduction.Sum)]
    public static partial LossSum SumLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);
}
