// Written by LossGen.Docs from the catalogue: what is timed of SupConLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class SupConLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Embedding", 65536);
    private readonly Memory<int> labels = Samples.Integers(512, 0, 9);
    private readonly Memory<float> scratch = Samples.Room(Samples.ScratchLength);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "SupConLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, labels.Span, scratch.Span, inputGradient.Span);

    [SupConLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, Span<float> scratch, Span<float> inputGradient);
}
