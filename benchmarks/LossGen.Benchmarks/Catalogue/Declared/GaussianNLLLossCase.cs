// Written by LossGen.Docs from the catalogue: what is timed of GaussianNLLLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class GaussianNLLLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<float> target = Samples.Values("Real", 65536);
    private readonly Memory<float> var = Samples.Values("Variance", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "GaussianNLLLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, var.Span, inputGradient.Span);

    [GaussianNLLLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient);
}
