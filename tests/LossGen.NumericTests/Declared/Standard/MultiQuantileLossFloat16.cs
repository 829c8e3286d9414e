// MultiQuantileLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class MultiQuantileLossFloat16
{
    [MultiQuantileLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [MultiQuantileLoss(Reduction.Mean, Levels = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, Span<Real> inputGradient, Span<Real> targetGradient);

    [MultiQuantileLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [MultiQuantileLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, int levels);

    [MultiQuantileLoss(Reduction.Mean, Levels = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> quantiles, Span<Real> inputGradient, Span<Real> targetGradient);
}
