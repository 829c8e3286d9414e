// InfoNCELoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class InfoNCELossBFloat16
{
    [InfoNCELoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, bool symmetric, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<float> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<float> scratch);

    [InfoNCELoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, bool symmetric, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<float> scratch);

    [InfoNCELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<float> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<float> scratch);
}
