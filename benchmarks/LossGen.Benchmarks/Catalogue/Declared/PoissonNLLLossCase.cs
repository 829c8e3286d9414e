// Written by LossGen.Docs from the catalogue: what is timed of PoissonNLLLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class PoissonNLLLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("LogRate", 65536);
    private readonly Memory<float> target = Samples.Values("Count", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "PoissonNLLLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [PoissonNLLLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
