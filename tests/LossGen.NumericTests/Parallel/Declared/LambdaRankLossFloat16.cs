// LambdaRankLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class LambdaRankLossFloat16
{
    [LambdaRankLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, int truncation, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, int truncation, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian, Span<float> scratch, int maxDegreeOfParallelism);

    [LambdaRankLoss(Reduction.Mean, Items = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<float> scratch, int maxDegreeOfParallelism);
}
