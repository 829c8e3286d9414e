// Written by LossGen.Docs from the catalogue: what is timed of InfoNCELoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class InfoNCELossCase : ICatalogueCase
{
    private readonly Memory<float> query = Samples.Values("Embedding", 65536);
    private readonly Memory<float> key = Samples.Values("Embedding", 65536);
    private readonly Memory<float> scratch = Samples.Room(Samples.ScratchLength);
    private readonly Memory<float> queryGradient = Samples.Room(65536);

    public string Name => "InfoNCELoss";

    public int Elements => 65536;

    public float Run() => Evaluate(query.Span, key.Span, scratch.Span, queryGradient.Span);

    [InfoNCELoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Evaluate(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}
