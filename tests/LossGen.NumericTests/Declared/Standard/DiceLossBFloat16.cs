// DiceLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class DiceLossBFloat16
{
    [DiceLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, double smooth, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [DiceLoss(Reduction.Mean, Spatial = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [DiceLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, double smooth, bool fromLogits, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [DiceLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial);

    [DiceLoss(Reduction.Mean, Spatial = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);
}
