// LambdaRankLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class LambdaRankLossBFloat16
{
    [LambdaRankLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, int truncation, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch);

    [LambdaRankLoss(Reduction.Mean, Items = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<float> scratch);

    [LambdaRankLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, int truncation, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, Span<float> scratch);

    [LambdaRankLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<float> scratch);

    [LambdaRankLoss(Reduction.Mean, Items = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<float> scratch);
}
