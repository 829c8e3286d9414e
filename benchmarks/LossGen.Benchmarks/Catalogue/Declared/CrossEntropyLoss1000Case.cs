// Written by LossGen.Docs from the catalogue: what is timed of CrossEntropyLoss 512×1000.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("CrossEntropyLoss 512×1000", 512000)]
internal sealed unsafe partial class CrossEntropyLoss1000Case(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Logit", size, 1);
    private readonly AlignedBuffer<int> target = Samples.Integers(size / 1000, 0, 999, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, 1000), CaseData.Of(target, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.CrossEntropyLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.CrossEntropyLoss(input.Span, target.Span, 1000, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.CrossEntropyLoss(input.Span, target.Span, 1000, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.CrossEntropyLoss(input.Span, target.Span, 1000, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.CrossEntropyLoss(input.Span, target.Span, 1000, inputGradient.Span),
        (Contender.Native, _) => Native(withGradient),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 1000)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<int> target);

    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 1000)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 1000, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> target);

    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 1000, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);

    private Func<float>? Native(bool withGradient)
    {
        var loss = (delegate* unmanaged<float*, int*, long, long, float*, float>)NativeLosses.Find("cross_entropy");
        float* gradient = withGradient ? inputGradient.Pointer : null;
        return loss == null ? null : () => loss(input.Pointer, target.Pointer, size / 1000, 1000, gradient);
    }
}
