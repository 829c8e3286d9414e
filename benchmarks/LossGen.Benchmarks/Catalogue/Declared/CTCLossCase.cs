// Written by LossGen.Docs from the catalogue: what is timed of CTCLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("CTCLoss", 32, 4096, 65536, 1048576)]
internal sealed unsafe partial class CTCLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> logProbabilities = Samples.Values("LogProbability", size, 1);
    private readonly AlignedBuffer<int> targets = Samples.Integers(Samples.Batch(size) * Samples.LongestTarget(size), 1, 15, 2);
    private readonly AlignedBuffer<int> inputLengths = Samples.Integers(Samples.Batch(size), Samples.Steps(size), Samples.Steps(size), 3);
    private readonly AlignedBuffer<int> targetLengths = Samples.Integers(Samples.Batch(size), Samples.LongestTarget(size), Samples.LongestTarget(size), 4);
    private readonly AlignedBuffer<float> scratch = new(Samples.ScratchLength);
    private readonly AlignedBuffer<float> logProbabilitiesGradient = new(size);

    public AlignedBuffer<float> Gradient => logProbabilitiesGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(logProbabilities, true, Samples.Steps(size), Samples.Batch(size), 16), CaseData.Of(targets, false, Samples.Batch(size), -1), CaseData.Of(inputLengths, false, -1), CaseData.Of(targetLengths, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.CTCLoss(data[0], data[1], data[2], data[3]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span),
        (Contender.LossGen, true) => () => Fused(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span, logProbabilitiesGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span, logProbabilitiesGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.CTCLoss(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, 16, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.CTCLoss(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, 16, logProbabilitiesGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.CTCLoss(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, 16, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.CTCLoss(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, 16, logProbabilitiesGradient.Span),
        (Contender.Native, _) => Native(withGradient),
        _ => null,
    };

    public void Dispose()
    {
        logProbabilities.Dispose();
        targets.Dispose();
        inputLengths.Dispose();
        targetLengths.Dispose();
        scratch.Dispose();
        logProbabilitiesGradient.Dispose();
    }

    [CTCLoss(Reduction.Mean, DType.Float32, Classes = 16)]
    private static partial float Forward(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch);

    [CTCLoss(Reduction.Mean, DType.Float32, Classes = 16)]
    private static partial float Fused(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch, Span<float> logProbabilitiesGradient);

    [CTCLoss(Reduction.Mean, DType.Float32, Classes = 16, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch);

    [CTCLoss(Reduction.Mean, DType.Float32, Classes = 16, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch, Span<float> logProbabilitiesGradient);

    private Func<float>? Native(bool withGradient)
    {
        var loss = (delegate* unmanaged<float*, int*, int*, int*, long, long, long, long, float*, float*, float>)NativeLosses.Find("ctc");
        float* gradient = withGradient ? logProbabilitiesGradient.Pointer : null;
        return loss == null ? null : () => loss(logProbabilities.Pointer, targets.Pointer, inputLengths.Pointer, targetLengths.Pointer, Samples.Steps(size), Samples.Batch(size), 16, Samples.LongestTarget(size), scratch.Pointer, gradient);
    }
}
