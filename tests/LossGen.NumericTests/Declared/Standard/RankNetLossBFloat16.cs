// RankNetLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class RankNetLossBFloat16
{
    [RankNetLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean, Items = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items);

    [RankNetLoss(Reduction.Mean, Items = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);
}
