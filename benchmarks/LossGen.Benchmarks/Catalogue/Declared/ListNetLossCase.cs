// Written by LossGen.Docs from the catalogue: what is timed of ListNetLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("ListNetLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class ListNetLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Logit", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Relevance", size, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 16), CaseData.Of(target, false, -1, 16)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.ListNetLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.ListNetLoss(input.Span, target.Span, 16, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.ListNetLoss(input.Span, target.Span, 16, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.ListNetLoss(input.Span, target.Span, 16, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.ListNetLoss(input.Span, target.Span, 16, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [ListNetLoss(Reduction.Mean, DType.Float32, Items = 16)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [ListNetLoss(Reduction.Mean, DType.Float32, Items = 16)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [ListNetLoss(Reduction.Mean, DType.Float32, Items = 16, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [ListNetLoss(Reduction.Mean, DType.Float32, Items = 16, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
