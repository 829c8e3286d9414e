// The multi-label margin loss, declared in every form a user might: each method is a kernel that all numeric tests run.
// MultiLabelMarginFloat32 holds the same declarations in float; a test keeps the two files equal.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class MultiLabelMarginFloat64
{
    [MultiLabelMarginLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss);

    [MultiLabelMarginLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [MultiLabelMarginLoss(Reduction.None, Classes = 10)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> scores, ReadOnlySpan<short> labels, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> scoresGradient);

    [MultiLabelMarginLoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes);

    [MultiLabelMarginLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> inputGradient);

    [MultiLabelMarginLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> inputGradient, Real gradientScale);

    [MultiLabelMarginLoss(Reduction.Mean, Classes = 7, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [MultiLabelMarginLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, Span<Real> inputGradient);

    [MultiLabelMarginLoss(Reduction.Sum)]
    public static partial double SumFused(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, Span<Real> inputGradient, double gradientScale);
}
