// LambdaRank, declared in every form a user might: each method is a kernel that all numeric tests run.
// LambdaRankFloat32 holds the same declarations in float; a test keeps the two files equal.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class LambdaRankFloat64
{
    [LambdaRankLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> scratch);

    [LambdaRankLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, int truncation, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [LambdaRankLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> scores, ReadOnlySpan<Real> grades, int items, double sigma, int truncation, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> scoresGradient, Span<Real> scoresHessian, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Mean, Sigma = 2, Truncation = 5)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> scratch, int items, double sigma, int truncation, Span<Real> inputGradient, Span<Real> inputHessian, Real gradientScale);

    [LambdaRankLoss(Reduction.Mean, Items = 10)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputGradient, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, int truncation, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Sum)]
    public static partial double SumFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, int truncation, Span<Real> inputGradient, Span<Real> inputHessian, Span<Real> scratch);

    [LambdaRankLoss(Reduction.Mean)]
    public static partial double MeanLeastHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double minHessian, Span<Real> inputHessian, Span<Real> scratch);
}
