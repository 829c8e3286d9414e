// Written by LossGen.Docs from the catalogue: what is timed of CategoricalHingeLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class CategoricalHingeLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<int> target = Samples.Integers(1024, 0, 63);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "CategoricalHingeLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [CategoricalHingeLoss(Reduction.Mean, DType.Float32, Classes = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}
