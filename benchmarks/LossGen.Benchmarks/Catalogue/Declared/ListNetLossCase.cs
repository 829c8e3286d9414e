// Written by LossGen.Docs from the catalogue: what is timed of ListNetLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class ListNetLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Logit", 65536);
    private readonly Memory<float> target = Samples.Values("Relevance", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "ListNetLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [ListNetLoss(Reduction.Mean, DType.Float32, Items = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
