// Written by LossGen.Docs from the catalogue: what is timed of CosineEmbeddingLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class CosineEmbeddingLossCase : ICatalogueCase
{
    private readonly Memory<float> input1 = Samples.Values("Embedding", 65536);
    private readonly Memory<float> input2 = Samples.Values("Embedding", 65536);
    private readonly Memory<float> target = Samples.Values("Sign", 512);
    private readonly Memory<float> input1Gradient = Samples.Room(65536);

    public string Name => "CosineEmbeddingLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input1.Span, input2.Span, target.Span, input1Gradient.Span);

    [CosineEmbeddingLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Evaluate(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);
}
