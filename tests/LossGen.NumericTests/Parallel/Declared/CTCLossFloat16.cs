// CTCLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class CTCLossFloat16
{
    [CTCLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<float> scratch, int maxDegreeOfParallelism);

    [CTCLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<short> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, Real gradientScale, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<float> scratch, int maxDegreeOfParallelism);

    [CTCLoss(Reduction.Mean, Classes = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<float> scratch, int maxDegreeOfParallelism);
}
