// InfoNCELoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class InfoNCELossFloat64
{
    [InfoNCELoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Real temperature, bool symmetric, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> loss, Span<Real> scratch);

    [InfoNCELoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Real temperature, bool symmetric, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, bool symmetric, bool normalize, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None, Temperature = 0.2)]
    public static partial void None1(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None, Temperature = 1)]
    public static partial void None2(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None, Symmetric = true)]
    public static partial void None3(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None, Normalize = true)]
    public static partial void None4(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);
}
