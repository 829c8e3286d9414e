// Written by LossGen.Docs from the catalogue: what is timed of MarginRankingLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class MarginRankingLossCase : ICatalogueCase
{
    private readonly Memory<float> input1 = Samples.Values("Real", 65536);
    private readonly Memory<float> input2 = Samples.Values("Real", 65536);
    private readonly Memory<float> target = Samples.Values("Sign", 65536);
    private readonly Memory<float> input1Gradient = Samples.Room(65536);

    public string Name => "MarginRankingLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input1.Span, input2.Span, target.Span, input1Gradient.Span);

    [MarginRankingLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);
}
