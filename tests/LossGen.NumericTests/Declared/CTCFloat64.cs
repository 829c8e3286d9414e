// CTC, declared in every form a user might: each method is a kernel that all numeric tests run.
// The declarations of CTCFloat32, in double.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class CTCFloat64
{
    [CTCLoss(Reduction.None, Classes = 10)]
    public static partial void NoneForward(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> loss, Span<Real> scratch);

    [CTCLoss(Reduction.None, Classes = 10)]
    public static partial void NoneFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> loss, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> logits, ReadOnlySpan<long> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<short> targetLengths, int classes, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logitsGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 29)]
    public static partial Real MeanForward(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<byte> targets, ReadOnlySpan<long> inputLengths, ReadOnlySpan<byte> targetLengths, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 5, Blank = 4)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, FromLogits = true)]
    public static partial double MeanLogits(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Real gradientScale, Span<Real> logitsGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 70, FromLogits = true, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> logits, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<Real> logitsGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Mean, Classes = 10)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<short> targets, ReadOnlySpan<short> inputLengths, ReadOnlySpan<long> targetLengths, int blank, bool zeroInfinity, Span<Real> logProbabilitiesGradient, Span<Real> scratch);

    [CTCLoss(Reduction.Sum)]
    public static partial Real SumForward(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, Span<Real> scratch);

    [CTCLoss(Reduction.Sum, ZeroInfinity = true)]
    public static partial double SumFused(ReadOnlySpan<Real> logProbabilities, ReadOnlySpan<long> targets, ReadOnlySpan<long> inputLengths, ReadOnlySpan<long> targetLengths, int classes, Span<Real> logProbabilitiesGradient, Span<Real> scratch);
}
