// PPOClipLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class PPOClipLossFloat64
{
    [PPOClipLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, Real clip, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> loss);

    [PPOClipLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> loss, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Real clip, Real gradientScale, Span<Real> loss, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight);

    [PPOClipLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, double clip, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.None, Clip = 0.1)]
    public static partial void None1(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> loss, Span<Real> logProbabilityGradient);
}
