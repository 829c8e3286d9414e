// Written by LossGen.Docs from the catalogue: what is timed of MultiLabelMarginLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class MultiLabelMarginLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Real", 65536);
    private readonly Memory<int> target = Samples.Integers(65536, -1, 15);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "MultiLabelMarginLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [MultiLabelMarginLoss(Reduction.Mean, DType.Float32, Classes = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}
