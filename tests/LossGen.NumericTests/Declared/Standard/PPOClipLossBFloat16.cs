// PPOClipLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class PPOClipLossBFloat16
{
    [PPOClipLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, double clip, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, double clip, Real gradientScale, Span<Real> loss, Span<Real> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight);
}
