// Written by LossGen.Docs from the catalogue: what is timed of InfoNCELoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("InfoNCELoss", 256, 4096, 65536)]
internal sealed unsafe partial class InfoNCELossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> query = Samples.Values("Unit", size, 1);
    private readonly AlignedBuffer<float> key = Samples.Values("Unit", size, 2);
    private readonly AlignedBuffer<float> scratch = new(Samples.ScratchLength);
    private readonly AlignedBuffer<float> queryGradient = new(size);

    public AlignedBuffer<float> Gradient => queryGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(query, true, -1, 128), CaseData.Of(key, false, -1, 128)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.InfoNCELoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(query.Span, key.Span, scratch.Span),
        (Contender.LossGen, true) => () => Fused(query.Span, key.Span, scratch.Span, queryGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(query.Span, key.Span, scratch.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(query.Span, key.Span, scratch.Span, queryGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.InfoNCELoss(query.Span, key.Span, 128, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.InfoNCELoss(query.Span, key.Span, 128, queryGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.InfoNCELoss(query.Span, key.Span, 128, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.InfoNCELoss(query.Span, key.Span, 128, queryGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        query.Dispose();
        key.Dispose();
        scratch.Dispose();
        queryGradient.Dispose();
    }

    [InfoNCELoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Forward(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch);

    [InfoNCELoss(Reduction.Mean, DType.Float32, Dimensions = 128)]
    private static partial float Fused(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);

    [InfoNCELoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch);

    [InfoNCELoss(Reduction.Mean, DType.Float32, Dimensions = 128, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}
