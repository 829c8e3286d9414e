// The numbers of a workload, the same for every contender: logits or predictions, classes or labels, and
// room for the gradient.
namespace LossGen.Benchmarks;

internal sealed class WorkloadData : IDisposable
{
    public WorkloadData(Workload workload)
    {
        Workload = workload;
        Input = new AlignedBuffer<float>(workload.Elements);
        Gradient = new AlignedBuffer<float>(workload.Elements);
        Labels = new AlignedBuffer<float>(workload.Loss == LossKind.CrossEntropy ? 0 : workload.Elements);
        Classes = new AlignedBuffer<int>(workload.Loss == LossKind.CrossEntropy ? workload.Rows : 0);

        Random random = new(1);
        foreach (ref float value in Input.Span)
        {
            value = (8 * random.NextSingle()) - 4;
        }

        foreach (ref float label in Labels.Span)
        {
            label = random.NextSingle();
        }

        foreach (ref int target in Classes.Span)
        {
            target = random.Next(workload.Classes);
        }

        Gradient.Span.Clear();
    }

    public Workload Workload { get; }

    public AlignedBuffer<float> Input { get; }

    public AlignedBuffer<float> Gradient { get; }

    /// <summary>A target in [0, 1] for every element of a loss of elements.</summary>
    public AlignedBuffer<float> Labels { get; }

    /// <summary>A class for every row of a loss of rows.</summary>
    public AlignedBuffer<int> Classes { get; }

    public void Dispose()
    {
        Input.Dispose();
        Gradient.Dispose();
        Labels.Dispose();
        Classes.Dispose();
    }
}
