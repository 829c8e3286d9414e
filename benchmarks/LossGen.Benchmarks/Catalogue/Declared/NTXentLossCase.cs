// Written by LossGen.Docs from the catalogue: what is timed of NTXentLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("NTXentLoss", 256, 4096, 65536)]
internal sealed unsafe partial class NTXentLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Unit", size, 1);
    private readonly AlignedBuffer<float> scratch = new(Samples.ScratchLength);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 128)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.NTXentLoss(data[0]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, scratch.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, scratch.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, scratch.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, scratch.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.NTXentLoss(input.Span, 128, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.NTXentLoss(input.Span, 128, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.NTXentLoss(input.Span, 128, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.NTXentLoss(input.Span, 128, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        scratch.Dispose();
        inputGradient.Dispose();
    }

    [NTXentLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Forward(ReadOnlySpan<float> input, Span<float> scratch);

    [NTXentLoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Fused(ReadOnlySpan<float> input, Span<float> scratch, Span<float> inputGradient);

    [NTXentLoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, Span<float> scratch);

    [NTXentLoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, Span<float> scratch, Span<float> inputGradient);
}
