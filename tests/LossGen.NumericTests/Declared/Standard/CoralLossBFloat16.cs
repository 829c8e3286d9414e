// CoralLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class CoralLossBFloat16
{
    [CoralLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int thresholds, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [CoralLoss(Reduction.Mean, Thresholds = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CoralLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int thresholds, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [CoralLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int thresholds);

    [CoralLoss(Reduction.Mean, Thresholds = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);
}
