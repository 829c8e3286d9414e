// RankNetLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class RankNetLossBFloat16
{
    [RankNetLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [RankNetLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, int maxDegreeOfParallelism);

    [RankNetLoss(Reduction.Mean, Items = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, int maxDegreeOfParallelism);
}
