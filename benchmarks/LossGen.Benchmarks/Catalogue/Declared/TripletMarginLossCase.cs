// Written by LossGen.Docs from the catalogue: what is timed of TripletMarginLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("TripletMarginLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class TripletMarginLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> anchor = Samples.Values("Embedding", size, 1);
    private readonly AlignedBuffer<float> positive = Samples.Values("Embedding", size, 2);
    private readonly AlignedBuffer<float> negative = Samples.Values("Embedding", size, 3);
    private readonly AlignedBuffer<float> anchorGradient = new(size);

    public AlignedBuffer<float> Gradient => anchorGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(anchor, true, -1, 32), CaseData.Of(positive, false, -1, 32), CaseData.Of(negative, false, -1, 32)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.TripletMarginLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(anchor.Span, positive.Span, negative.Span),
        (Contender.LossGen, true) => () => Fused(anchor.Span, positive.Span, negative.Span, anchorGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(anchor.Span, positive.Span, negative.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(anchor.Span, positive.Span, negative.Span, anchorGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.TripletMarginLoss(anchor.Span, positive.Span, negative.Span, 32, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.TripletMarginLoss(anchor.Span, positive.Span, negative.Span, 32, anchorGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.TripletMarginLoss(anchor.Span, positive.Span, negative.Span, 32, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.TripletMarginLoss(anchor.Span, positive.Span, negative.Span, 32, anchorGradient.Span),
        (Contender.Native, _) => Native(withGradient),
        _ => null,
    };

    public void Dispose()
    {
        anchor.Dispose();
        positive.Dispose();
        negative.Dispose();
        anchorGradient.Dispose();
    }

    [TripletMarginLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Forward(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);

    [TripletMarginLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Fused(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);

    [TripletMarginLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);

    [TripletMarginLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);

    private Func<float>? Native(bool withGradient)
    {
        var loss = (delegate* unmanaged<float*, float*, float*, long, long, float*, float>)NativeLosses.Find("triplet_margin");
        float* gradient = withGradient ? anchorGradient.Pointer : null;
        return loss == null ? null : () => loss(anchor.Pointer, positive.Pointer, negative.Pointer, size / 32, 32, gradient);
    }
}
