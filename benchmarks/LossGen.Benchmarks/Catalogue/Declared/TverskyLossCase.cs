// Written by LossGen.Docs from the catalogue: what is timed of TverskyLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class TverskyLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Label", 65536);
    private readonly Memory<float> target = Samples.Values("Label", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "TverskyLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [TverskyLoss(Reduction.Mean, DType.Float32, Spatial = 4096)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
