// Written by LossGen.Docs from the catalogue: what is timed of NTXentLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class NTXentLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Embedding", 65536);
    private readonly Memory<float> scratch = Samples.Room(Samples.ScratchLength);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "NTXentLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, scratch.Span, inputGradient.Span);

    [NTXentLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Evaluate(ReadOnlySpan<float> input, Span<float> scratch, Span<float> inputGradient);
}
