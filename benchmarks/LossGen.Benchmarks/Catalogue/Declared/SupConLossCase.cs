// Written by LossGen.Docs from the catalogue: what is timed of SupConLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("SupConLoss", 256, 4096, 65536)]
internal sealed unsafe partial class SupConLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Unit", size, 1);
    private readonly AlignedBuffer<int> labels = Samples.Integers(size / 128, 0, Math.Min(9, size / 1024), 2);
    private readonly AlignedBuffer<float> scratch = new(Samples.ScratchLength);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 128), CaseData.Of(labels, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.SupConLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, labels.Span, scratch.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, labels.Span, scratch.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, labels.Span, scratch.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, labels.Span, scratch.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.SupConLoss(input.Span, labels.Span, 128, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.SupConLoss(input.Span, labels.Span, 128, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.SupConLoss(input.Span, labels.Span, 128, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.SupConLoss(input.Span, labels.Span, 128, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        labels.Dispose();
        scratch.Dispose();
        inputGradient.Dispose();
    }

    [SupConLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, Span<float> scratch);

    [SupConLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, Span<float> scratch, Span<float> inputGradient);

    [SupConLoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, Span<float> scratch);

    [SupConLoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> labels, Span<float> scratch, Span<float> inputGradient);
}
