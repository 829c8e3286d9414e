// Written by LossGen.Docs from the catalogue: what is timed of TripletMarginWithDistanceLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("TripletMarginWithDistanceLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class TripletMarginWithDistanceLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> anchor = Samples.Values("Embedding", size, 1);
    private readonly AlignedBuffer<float> positive = Samples.Values("Embedding", size, 2);
    private readonly AlignedBuffer<float> negative = Samples.Values("Embedding", size, 3);
    private readonly AlignedBuffer<float> anchorGradient = new(size);

    public AlignedBuffer<float> Gradient => anchorGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(anchor, true, -1, 32), CaseData.Of(positive, false, -1, 32), CaseData.Of(negative, false, -1, 32)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.TripletMarginWithDistanceLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(anchor.Span, positive.Span, negative.Span),
        (Contender.LossGen, true) => () => Fused(anchor.Span, positive.Span, negative.Span, anchorGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(anchor.Span, positive.Span, negative.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(anchor.Span, positive.Span, negative.Span, anchorGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.TripletMarginWithDistanceLoss(anchor.Span, positive.Span, negative.Span, 32, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.TripletMarginWithDistanceLoss(anchor.Span, positive.Span, negative.Span, 32, anchorGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.TripletMarginWithDistanceLoss(anchor.Span, positive.Span, negative.Span, 32, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.TripletMarginWithDistanceLoss(anchor.Span, positive.Span, negative.Span, 32, anchorGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        anchor.Dispose();
        positive.Dispose();
        negative.Dispose();
        anchorGradient.Dispose();
    }

    [TripletMarginWithDistanceLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Forward(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);

    [TripletMarginWithDistanceLoss(Reduction.Mean, DType.Float32, Dimensions = 32)]
    private static partial float Fused(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);

    [TripletMarginWithDistanceLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);

    [TripletMarginWithDistanceLoss(Reduction.Mean, DType.Float32, Dimensions = 32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);
}
