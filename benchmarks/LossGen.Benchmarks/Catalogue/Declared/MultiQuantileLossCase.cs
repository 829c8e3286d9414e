// Written by LossGen.Docs from the catalogue: what is timed of MultiQuantileLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class MultiQuantileLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<float> target = Samples.Values("Real", 8192);
    private readonly Memory<float> quantiles = Samples.Values("Probability", 8);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "MultiQuantileLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, quantiles.Span, inputGradient.Span);

    [MultiQuantileLoss(Reduction.Mean, DType.Float32, Levels = 8)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles, Span<float> inputGradient);
}
