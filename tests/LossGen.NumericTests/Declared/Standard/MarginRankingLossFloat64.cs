// MarginRankingLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class MarginRankingLossFloat64
{
    [MarginRankingLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Real margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> loss);

    [MarginRankingLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Real margin, Real gradientScale, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target);

    [MarginRankingLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, double margin, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.None, Margin = 0.5)]
    public static partial void None1(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);
}
