// Written by LossGen.Docs from the catalogue: what is timed of GIoULoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class GIoULossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Box", 65536);
    private readonly Memory<float> target = Samples.Values("Box", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "GIoULoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [GIoULoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
