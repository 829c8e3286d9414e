// Written by LossGen.Docs from the catalogue: what is timed of GaussianNLLLoss.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

[CaseSizes("GaussianNLLLoss", 32, 4096, 65536, 1048576, 16777216, IsElementwise = true)]
internal sealed unsafe partial class GaussianNLLLossCase(int size) : ICatalogueCase
{
    private readonly AlignedBuffer<float> input = Samples.Values("Real", size, 1);
    private readonly AlignedBuffer<float> target = Samples.Values("Real", size, 2);
    private readonly AlignedBuffer<float> var = Samples.Values("Variance", size, 3);
    private readonly AlignedBuffer<float> inputGradient = new(size);

    public AlignedBuffer<float> Gradient => inputGradient;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(input, true, -1), CaseData.Of(target, false, -1), CaseData.Of(var, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
        Torch.TorchLosses.GaussianNLLLoss(data[0], data[1], data[2]);

    public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
    {
        (Contender.LossGen, false) => () => Forward(input.Span, target.Span, var.Span),
        (Contender.LossGen, true) => () => Fused(input.Span, target.Span, var.Span, inputGradient.Span),
        (Contender.LossGenOnAllCores, false) => () => ForwardOnAllCores(input.Span, target.Span, var.Span),
        (Contender.LossGenOnAllCores, true) => () => FusedOnAllCores(input.Span, target.Span, var.Span, inputGradient.Span),
        (Contender.TensorPrimitives, false) => () => Composed.ComposedLosses.GaussianNLLLoss(input.Span, target.Span, var.Span, []),
        (Contender.TensorPrimitives, true) => () => Composed.ComposedLosses.GaussianNLLLoss(input.Span, target.Span, var.Span, inputGradient.Span),
        (Contender.PlainCSharp, false) => () => Plain.PlainLosses.GaussianNLLLoss(input.Span, target.Span, var.Span, []),
        (Contender.PlainCSharp, true) => () => Plain.PlainLosses.GaussianNLLLoss(input.Span, target.Span, var.Span, inputGradient.Span),
        _ => null,
    };

    public void Dispose()
    {
        input.Dispose();
        target.Dispose();
        var.Dispose();
        inputGradient.Dispose();
    }

    [GaussianNLLLoss(Reduction.Mean, DType.Float32)]
    private static partial float Forward(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var);

    [GaussianNLLLoss(Reduction.Mean, DType.Float32)]
    private static partial float Fused(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient);

    [GaussianNLLLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float ForwardOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var);

    [GaussianNLLLoss(Reduction.Mean, DType.Float32, Parallel = true)]
    private static partial float FusedOnAllCores(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient);
}
