// Written by LossGen.Docs from the catalogue: what is timed of CoralLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class CoralLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Logit", 65536);
    private readonly Memory<int> target = Samples.Integers(8192, 0, 8);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "CoralLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [CoralLoss(Reduction.Mean, DType.Float32, Thresholds = 8)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}
