// Written by LossGen.Docs from the catalogue: what is timed of DIoULoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("DIoULoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class DIoULossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Box", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Box", size, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 4), CaseData.Of(target, false, -1, 4)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.DIoULoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.DIoULoss(input.Span, target.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.DIoULoss(input.Span, target.Span, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.DIoULoss(input.Span, target.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.DIoULoss(input.Span, target.Span, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [DIoULoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [DIoULoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [DIoULoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [DIoULoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}
