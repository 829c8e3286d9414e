// Written by LossGen.Docs from the catalogue: what is timed of CosineEmbeddingLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("CosineEmbeddingLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class CosineEmbeddingLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input1 = Samples.Values("Embedding", size, 1);
    private readonly AlignedBuffer<float> input2 = Samples.Values("Embedding", size, 2);
    private readonly AlignedBuffer<float> target = Samples.Values("Sign", size / 32, 3);
    private readonly AlignedBuffer<float> input1Gradient = new(size);

    public AlignedBuffer<float> Gradient => input1Gradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input1, true, -1, 32), CaseData.Of(input2, false, -1, 32), CaseData.Of(target, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.CosineEmbeddingLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input1.Span, input2.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input1.Span, input2.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.CosineEmbeddingLoss(input1.Span, input2.Span, target.Span, 32, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.CosineEmbeddingLoss(input1.Span, input2.Span, target.Span, 32, input1Gradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.CosineEmbeddingLoss(input1.Span, input2.Span, target.Span, 32, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.CosineEmbeddingLoss(input1.Span, input2.Span, target.Span, 32, input1Gradient.Span),
        (Contender.Native, _) => Native(withGradient),
        _ => null,
    };

    public void Dispose()
    {
        input1.Dispose();
        input2.Dispose();
        target.Dispose();
        input1Gradient.Dispose();
    }

    [CosineEmbeddingLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Forward(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target);

    [CosineEmbeddingLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Fused(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);

    [CosineEmbeddingLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target);

    [CosineEmbeddingLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);

    private Func<float>? Native(bool withGradient)
    {
        var loss = (delegate* unmanaged<float*, float*, float*, long, long, float*, float>)NativeLosses.Find("cosine_embedding");
        float* gradient = withGradient ? input1Gradient.Pointer : null;
        return loss == null ? null : () => loss(input1.Pointer, input2.Pointer, target.Pointer, size / 32, 32, gradient);
    }
}
