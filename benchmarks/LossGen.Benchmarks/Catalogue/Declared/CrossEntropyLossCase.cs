// Written by LossGen.Docs from the catalogue: what is timed of CrossEntropyLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class CrossEntropyLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Logit", 65536);
    private readonly Memory<int> target = Samples.Integers(1024, 0, 63);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "CrossEntropyLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}
