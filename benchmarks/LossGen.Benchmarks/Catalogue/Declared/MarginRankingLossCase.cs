// Written by LossGen.Docs from the catalogue: what is timed of MarginRankingLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("MarginRankingLoss", 32, 4096, 65536, 1048576, 16777216, IsElementwise = true)]
internal sealed unsafe partial class MarginRankingLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input1 = Samples.Values("Real", size, 1);
    private readonly AlignedBuffer<float> input2 = Samples.Values("Real", size, 2);
    private readonly AlignedBuffer<float> target = Samples.Values("Sign", size, 3);
    private readonly AlignedBuffer<float> input1Gradient = new(size);

    public AlignedBuffer<float> Gradient => input1Gradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input1, true, -1), CaseData.Of(input2, false, -1), CaseData.Of(target, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.MarginRankingLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input1.Span, input2.Span, target.Span),
        (Contender.LossGen, true) => () => Fused(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input1.Span, input2.Span, target.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.MarginRankingLoss(input1.Span, input2.Span, target.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.MarginRankingLoss(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.MarginRankingLoss(input1.Span, input2.Span, target.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.MarginRankingLoss(input1.Span, input2.Span, target.Span, input1Gradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input1.Dispose();
        input2.Dispose();
        target.Dispose();
        input1Gradient.Dispose();
    }

    [MarginRankingLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target);

    [MarginRankingLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);

    [MarginRankingLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target);

    [MarginRankingLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);
}
