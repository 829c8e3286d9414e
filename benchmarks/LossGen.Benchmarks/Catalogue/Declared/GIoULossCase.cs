// Written by LossGen.Docs from the catalogue: what is timed of GIoULoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("GIoULoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class GIoULossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Box", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Box", size, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 4), CaseData.Of(target, false, -1, 4)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.GIoULoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.GIoULoss(input.Span, target.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.GIoULoss(input.Span, target.Span, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.GIoULoss(input.Span, target.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.GIoULoss(input.Span, target.Span, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [GIoULoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [GIoULoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [GIoULoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [GIoULoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
