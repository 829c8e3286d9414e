// NTXentLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class NTXentLossFloat64
{
    [NTXentLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, int dimensions, Real temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Mean, Dimensions = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, int dimensions, Real temperature, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, int dimensions, Span<Real> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Mean, Dimensions = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch, int maxDegreeOfParallelism);
}
