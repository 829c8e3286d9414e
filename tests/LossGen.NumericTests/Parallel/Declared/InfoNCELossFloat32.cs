// InfoNCELoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class InfoNCELossFloat32
{
    [InfoNCELoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Real temperature, bool symmetric, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [InfoNCELoss(Reduction.Mean, Dimensions = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [InfoNCELoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Real temperature, bool symmetric, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [InfoNCELoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, int dimensions, Span<Real> scratch, int maxDegreeOfParallelism);

    [InfoNCELoss(Reduction.Mean, Dimensions = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> query, ReadOnlySpan<Real> key, Span<Real> queryGradient, Span<Real> keyGradient, Span<Real> scratch, int maxDegreeOfParallelism);
}
