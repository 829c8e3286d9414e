// Written by LossGen.Docs from the catalogue: what is timed of GammaNLLLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class GammaNLLLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("LogRate", 65536);
    private readonly Memory<float> target = Samples.Values("PositiveAmount", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "GammaNLLLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [GammaNLLLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
