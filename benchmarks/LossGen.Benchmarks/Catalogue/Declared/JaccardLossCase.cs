// Written by LossGen.Docs from the catalogue: what is timed of JaccardLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("JaccardLoss", 32, 4096, 65536, 1048576, 16777216)]
internal sealed unsafe partial class JaccardLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Probability", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Label", size, 2);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1, Samples.Plane(size)), CaseData.Of(target, false, -1, Samples.Plane(size))];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.JaccardLoss(data[0], data[1]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span, Samples.Plane(size)),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, Samples.Plane(size), inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span, Samples.Plane(size)),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, Samples.Plane(size), inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.JaccardLoss(input.Span, target.Span, Samples.Plane(size), []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.JaccardLoss(input.Span, target.Span, Samples.Plane(size), inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.JaccardLoss(input.Span, target.Span, Samples.Plane(size), []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.JaccardLoss(input.Span, target.Span, Samples.Plane(size), inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        inputGradient.Dispose();
    }

    [JaccardLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial);

    [JaccardLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient);

    [JaccardLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial);

    [JaccardLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient);
}
