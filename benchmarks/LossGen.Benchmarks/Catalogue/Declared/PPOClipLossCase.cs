// Written by LossGen.Docs from the catalogue: what is timed of PPOClipLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class PPOClipLossCase : ICatalogueCase
{
    private readonly Memory<float> logProbability = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> oldLogProbability = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> advantage = Samples.Values("Real", 65536);
    private readonly Memory<float> logProbabilityGradient = Samples.Room(65536);

    public string Name => "PPOClipLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(logProbability.Span, oldLogProbability.Span, advantage.Span, logProbabilityGradient.Span);

    [PPOClipLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage, Span<float> logProbabilityGradient);
}
