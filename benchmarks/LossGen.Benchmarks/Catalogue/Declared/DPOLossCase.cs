// Written by LossGen.Docs from the catalogue: what is timed of DPOLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class DPOLossCase : ICatalogueCase
{
    private readonly Memory<float> chosen = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> rejected = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> referenceChosen = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> referenceRejected = Samples.Values("LogProbability", 65536);
    private readonly Memory<float> chosenGradient = Samples.Room(65536);

    public string Name => "DPOLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, chosenGradient.Span);

    [DPOLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected, Span<float> chosenGradient);
}
