// MarginRankingLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class MarginRankingLossFloat16
{
    [MarginRankingLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, double margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, double margin, Real gradientScale, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [MarginRankingLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target);
}
