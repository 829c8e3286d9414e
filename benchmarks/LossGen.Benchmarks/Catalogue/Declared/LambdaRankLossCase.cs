// Written by LossGen.Docs from the catalogue: what is timed of LambdaRankLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class LambdaRankLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<float> target = Samples.Values("Relevance", 65536);
    private readonly Memory<float> scratch = Samples.Room(Samples.ScratchLength);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "LambdaRankLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, scratch.Span, inputGradient.Span);

    [LambdaRankLoss(Reduction.Mean, DType.Float32, Items = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> scratch, Span<float> inputGradient);
}
