// RankNet, declared in every form a user might: each method is a kernel that all numeric tests run.
// RankNetFloat32 holds the same declarations in float; a test keeps the two files equal.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class RankNetFloat64
{
    [RankNetLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss);

    [RankNetLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> scores, ReadOnlySpan<Real> grades, int items, double sigma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> scoresGradient, Span<Real> scoresHessian);

    [RankNetLoss(Reduction.Mean, Sigma = 2)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items);

    [RankNetLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, Span<Real> inputGradient, Span<Real> inputHessian, Real gradientScale);

    [RankNetLoss(Reduction.Mean, Items = 10)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma);

    [RankNetLoss(Reduction.Sum)]
    public static partial double SumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, Span<Real> inputGradient, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Sum, MinHessian = 0.125)]
    public static partial Real SumLeastHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian);
}
