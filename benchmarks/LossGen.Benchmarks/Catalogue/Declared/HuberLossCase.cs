// Written by LossGen.Docs from the catalogue: what is timed of HuberLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("HuberLoss", 32, 4096, 65536, 1048576, 16777216, IsElementwise = true)]
internal sealed unsafe partial class HuberLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Real", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Real", size, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1), CaseData.Of(target, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.HuberLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.HuberLoss(input.Span, target.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.HuberLoss(input.Span, target.Span, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.HuberLoss(input.Span, target.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.HuberLoss(input.Span, target.Span, inputGradient.Span),
        (Contender.Native, _) => Native(withGradient),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [HuberLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [HuberLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [HuberLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target);

    [HuberLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    private Func<float>? Native(bool withGradient)
    {
        var loss = (delegate* unmanaged<float*, float*, long, float*, float>)NativeLosses.Find("huber");
        float* gradient = withGradient ? inputGradient.Pointer : null;
        return loss == null ? null : () => loss(input.Pointer, target.Pointer, size, gradient);
    }
}
