// Written by LossGen.Docs from the catalogue: what is timed of SquaredHingeLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class SquaredHingeLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Logit", 65536);
    private readonly Memory<float> target = Samples.Values("Sign", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "SquaredHingeLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [SquaredHingeLoss(Reduction.Mean, DType.Float32)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
