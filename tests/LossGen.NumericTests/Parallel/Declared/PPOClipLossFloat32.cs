// PPOClipLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class PPOClipLossFloat32
{
    [PPOClipLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, Real clip, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> logProbabilityGradient, int maxDegreeOfParallelism);

    [PPOClipLoss(Reduction.Mean, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Span<Real> logProbabilityGradient, int maxDegreeOfParallelism);

    [PPOClipLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, Real clip, Real gradientScale, Span<Real> loss, Span<Real> logProbabilityGradient, int maxDegreeOfParallelism);

    [PPOClipLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> logProbability, ReadOnlySpan<Real> oldLogProbability, ReadOnlySpan<Real> advantage, ReadOnlySpan<Real> weight, int maxDegreeOfParallelism);
}
