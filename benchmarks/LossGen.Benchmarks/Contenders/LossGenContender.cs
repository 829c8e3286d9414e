// The generated losses.
namespace LossGen.Benchmarks.Contenders;

internal sealed class LossGenContender : IContender
{
    public string Name => "LossGen";

    public bool IsAvailable => true;

    public Func<float> Prepare(WorkloadData data)
    {
        (AlignedBuffer<float> x, AlignedBuffer<float> g) = (data.Input, data.Gradient);
        return (data.Workload.Loss, data.Workload.Classes) switch
        {
            (LossKind.CrossEntropy, 10) => () => Losses.CrossEntropy10(x.Span, data.Classes.Span, g.Span),
            (LossKind.CrossEntropy, 1000) => () => Losses.CrossEntropy1000(x.Span, data.Classes.Span, g.Span),
            (LossKind.CrossEntropy, 32000) => () => Losses.CrossEntropy32000(x.Span, data.Classes.Span, g.Span),
            (LossKind.BceWithLogits, _) => () => Losses.BceWithLogits(x.Span, data.Labels.Span, g.Span),
            (LossKind.Mse, _) => () => Losses.Mse(x.Span, data.Labels.Span, g.Span),
            _ => throw new NotSupportedException($"No loss is declared for {data.Workload}."),
        };
    }
}
