// CTCLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class CTCLossFloat16
{
    [CTCLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<float> scratch);

    [CTCLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<float> scratch);

    [CTCLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<short> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, Real gradientScale, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<float> scratch);

    [CTCLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<short> targetLengths, int classes, Span<float> scratch);

    [CTCLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<float> scratch);
}
