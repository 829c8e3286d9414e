// Written by LossGen.Docs from the catalogue: what is timed of RankNetLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class RankNetLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<float> target = Samples.Values("Relevance", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "RankNetLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [RankNetLoss(Reduction.Mean, DType.Float32, Items = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
