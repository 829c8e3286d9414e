// CTCLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class CTCLossFloat32
{
    [CTCLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.None, Classes = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> loss, Span<Real> scratch);

    [CTCLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<long> targets, ReadOnlySpan<long> inputLengths, ReadOnlySpan<long> targetLengths, int classes, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<short> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, Real gradientScale, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<short> targetLengths, int classes, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, int blank, bool zeroInfinity, bool fromLogits, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.None, Blank = 1)]
    public static partial void None1(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.None, ZeroInfinity = true)]
    public static partial void None2(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.None, FromLogits = true)]
    public static partial void None3(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);
}
