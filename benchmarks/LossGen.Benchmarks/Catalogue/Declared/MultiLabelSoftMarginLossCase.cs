// Written by LossGen.Docs from the catalogue: what is timed of MultiLabelSoftMarginLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class MultiLabelSoftMarginLossCase : ICatalogueCase
{
    private readonly Memory<float> input = Samples.Values("Logit", 65536);
    private readonly Memory<float> target = Samples.Values("Label", 65536);
    private readonly Memory<float> inputGradient = Samples.Room(65536);

    public string Name => "MultiLabelSoftMarginLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(input.Span, target.Span, inputGradient.Span);

    [MultiLabelSoftMarginLoss(Reduction.Mean, DType.Float32, Classes = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
