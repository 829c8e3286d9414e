// Written by LossGen.Docs from the catalogue: what is timed of SoftmaxFocalLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("SoftmaxFocalLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class SoftmaxFocalLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Logit", size, 1);
    private readonly AlignedBuffer<int> target = Samples.Integers(size / 16, 0, 15, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 16), CaseData.Of(target, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.SoftmaxFocalLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.SoftmaxFocalLoss(input.Span, target.Span, 16, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.SoftmaxFocalLoss(input.Span, target.Span, 16, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.SoftmaxFocalLoss(input.Span, target.Span, 16, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.SoftmaxFocalLoss(input.Span, target.Span, 16, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [SoftmaxFocalLoss(Reduction.Mean, DType.Float32, Classes = 16)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<int> target);

    [SoftmaxFocalLoss(Reduction.Mean, DType.Float32, Classes = 16)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean, DType.Float32, Classes = 16, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> target);

    [SoftmaxFocalLoss(Reduction.Mean, DType.Float32, Classes = 16, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}
