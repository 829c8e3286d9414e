// NTXentLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class NTXentLossBFloat16
{
    [NTXentLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, int dimensions, double temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, int dimensions, double temperature, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch, int maxDegreeOfParallelism);

    [NTXentLoss(Reduction.Mean, Dimensions = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<float> scratch, int maxDegreeOfParallelism);
}
