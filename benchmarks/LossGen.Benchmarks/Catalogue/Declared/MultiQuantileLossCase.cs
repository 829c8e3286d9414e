// Written by LossGen.Docs from the catalogue: what is timed of MultiQuantileLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("MultiQuantileLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class MultiQuantileLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Real", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Real", size / 8, 2);
    private readonly AlignedBuffer<float> quantiles = Samples.Values("Probability", 8, 9);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 8), CaseData.Of(target, false, -1), CaseData.Of(quantiles, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.MultiQuantileLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span, quantiles.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, quantiles.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span, quantiles.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, quantiles.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.MultiQuantileLoss(input.Span, target.Span, quantiles.Span, 8, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.MultiQuantileLoss(input.Span, target.Span, quantiles.Span, 8, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.MultiQuantileLoss(input.Span, target.Span, quantiles.Span, 8, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.MultiQuantileLoss(input.Span, target.Span, quantiles.Span, 8, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        quantiles.Dispose();
        inputGradient.Dispose();
    }

    [MultiQuantileLoss(Reduction.Mean, DType.Float32, Levels = 8)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles);

    [MultiQuantileLoss(Reduction.Mean, DType.Float32, Levels = 8)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles, Span<float> inputGradient);

    [MultiQuantileLoss(Reduction.Mean, DType.Float32, Levels = 8, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles);

    [MultiQuantileLoss(Reduction.Mean, DType.Float32, Levels = 8, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> quantiles, Span<float> inputGradient);
}
