// Written by LossGen.Docs from the catalogue: what is timed of PPOClipLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("PPOClipLoss", 32, 4096, 65536, 1048576, 16777216, IsElementwise = true)]
internal sealed unsafe partial class PPOClipLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> logProbability = Samples.Values("LogProbability", size, 1);
    private readonly AlignedBuffer<float> oldLogProbability = Samples.Values("LogProbability", size, 2);
    private readonly AlignedBuffer<float> advantage = Samples.Values("Real", size, 3);
    private readonly AlignedBuffer<float> logProbabilityGradient = new(size);

    public AlignedBuffer<float> Gradient => logProbabilityGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(logProbability, true, -1), CaseData.Of(oldLogProbability, false, -1), CaseData.Of(advantage, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.PPOClipLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(logProbability.Span, oldLogProbability.Span, advantage.Span),
        (Contender.LossGen, true) => () => Fused(logProbability.Span, oldLogProbability.Span, advantage.Span, logProbabilityGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(logProbability.Span, oldLogProbability.Span, advantage.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(logProbability.Span, oldLogProbability.Span, advantage.Span, logProbabilityGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.PPOClipLoss(logProbability.Span, oldLogProbability.Span, advantage.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.PPOClipLoss(logProbability.Span, oldLogProbability.Span, advantage.Span, logProbabilityGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.PPOClipLoss(logProbability.Span, oldLogProbability.Span, advantage.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.PPOClipLoss(logProbability.Span, oldLogProbability.Span, advantage.Span, logProbabilityGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        logProbability.Dispose();
        oldLogProbability.Dispose();
        advantage.Dispose();
        logProbabilityGradient.Dispose();
    }

    [PPOClipLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage);

    [PPOClipLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage, Span<float> logProbabilityGradient);

    [PPOClipLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage);

    [PPOClipLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage, Span<float> logProbabilityGradient);
}
