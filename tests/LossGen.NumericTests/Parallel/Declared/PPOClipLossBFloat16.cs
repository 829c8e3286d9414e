// PPOClipLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class PPOClipLossBFloat16
{
    [PPOClipLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, double clip, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilityGradient, int maxDegreeOfParallelism);

    [PPOClipLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, double clip, Real gradientScale, Span<Real> loss, Span<Real> logProbabilityGradient, int maxDegreeOfParallelism);
}
