// InfoNCE, declared in every form a user might: each method is a kernel that all numeric tests run.
// InfoNCEFloat64 holds the same declarations in double; a test keeps the two files equal.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class InfoNCEFloat32
{
    [InfoNCELoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> loss, Span<Real> scratch);

    [InfoNCELoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, bool symmetric, bool normalize, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> texts, ReadOnlySpan<Real> images, int dimensions, Real temperature, bool symmetric, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> textsGradient, Span<Real> imagesGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Symmetric = true, Normalize = true)]
    public static partial Real MeanForward(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> scratch, int dimensions, double temperature, bool symmetric, bool normalize, Span<Real> queryGradient, Span<Real> keyGradient, Real gradientScale);

    [InfoNCELoss(Reduction.Mean, Dimensions = 10, Temperature = 0.2)]
    public static partial void MeanGradient(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Normalize = true, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZero(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> queryGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Mean, Symmetric = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch);

    [InfoNCELoss(Reduction.Sum)]
    public static partial Real SumFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, double temperature, bool symmetric, bool normalize, Span<Real> queryGradient, Span<Real> keyGradient, double gradientScale, Span<Real> scratch);
}
