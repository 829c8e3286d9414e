// Written by LossGen.Docs from the catalogue: what is timed of DPOLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("DPOLoss", 32, 4096, 65536, 1048576, 16777216, IsElementwise = true)]
internal sealed unsafe partial class DPOLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> chosen = Samples.Values("LogProbability", size, 1);
    private readonly AlignedBuffer<float> rejected = Samples.Values("LogProbability", size, 2);
    private readonly AlignedBuffer<float> referenceChosen = Samples.Values("LogProbability", size, 3);
    private readonly AlignedBuffer<float> referenceRejected = Samples.Values("LogProbability", size, 4);
    private readonly AlignedBuffer<float> chosenGradient = new(size);

    public AlignedBuffer<float> Gradient => chosenGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(chosen, true, -1), CaseData.Of(rejected, false, -1), CaseData.Of(referenceChosen, false, -1), CaseData.Of(referenceRejected, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.DPOLoss(data[0], data[1], data[2], data[3]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span),
        (Contender.LossGen, true) => () => Fused(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, chosenGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, chosenGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.DPOLoss(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.DPOLoss(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, chosenGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.DPOLoss(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.DPOLoss(chosen.Span, rejected.Span, referenceChosen.Span, referenceRejected.Span, chosenGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        chosen.Dispose();
        rejected.Dispose();
        referenceChosen.Dispose();
        referenceRejected.Dispose();
        chosenGradient.Dispose();
    }

    [DPOLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected);

    [DPOLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected, Span<float> chosenGradient);

    [DPOLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected);

    [DPOLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> chosen, ReadOnlySpan<float> rejected, ReadOnlySpan<float> referenceChosen, ReadOnlySpan<float> referenceRejected, Span<float> chosenGradient);
}
