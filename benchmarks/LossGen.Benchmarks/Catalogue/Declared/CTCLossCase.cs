// Written by LossGen.Docs from the catalogue: what is timed of CTCLoss.
namespace LossGen.Benchmarks.Catalogue;

internal sealed partial class CTCLossCase : ICatalogueCase
{
    private readonly Memory<float> logProbabilities = Samples.Values("LogProbability", 65536);
    private readonly Memory<int> targets = Samples.Integers(256, 1, 63);
    private readonly Memory<int> inputLengths = Samples.Integers(16, 64, 64);
    private readonly Memory<int> targetLengths = Samples.Integers(16, 16, 16);
    private readonly Memory<float> scratch = Samples.Room(Samples.ScratchLength);
    private readonly Memory<float> logProbabilitiesGradient = Samples.Room(65536);

    public string Name => "CTCLoss";

    public int Elements => 65536;

    public float Run() => Evaluate(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span, logProbabilitiesGradient.Span);

    [CTCLoss(Reduction.Mean, DType.Float32, Classes = 64)]
    private static partial float Evaluate(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch, Span<float> logProbabilitiesGradient);
}
