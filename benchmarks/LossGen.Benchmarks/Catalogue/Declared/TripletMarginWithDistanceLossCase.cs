// Written by LossGen.Docs from the catalogue: what is timed of TripletMarginWithDistanceLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class TripletMarginWithDistanceLossCase : ICatalogueCase
{
    private readonly Memory<float> anchor = Samples.Values("Embedding", 65536);
    private readonly Memory<float> positive = Samples.Values("Embedding", 65536);
    private readonly Memory<float> negative = Samples.Values("Embedding", 65536);
    private readonly Memory<float> anchorGradient = Samples.Room(65536);

    public string Name => "TripletMarginWithDistanceLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(anchor.Span, positive.Span, negative.Span, anchorGradient.Span);

    [TripletMarginWithDistanceLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Evaluate(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);
}
