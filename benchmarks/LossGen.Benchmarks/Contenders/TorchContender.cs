// libtorch through TorchSharp: its own loss, and the gradient by its autograd. One thread.
using TorchSharp;

namespace LossGen.Benchmarks.Contenders;

internal sealed class TorchContender : IContender
{
    private readonly Lazy<bool> loaded = new(Load);

    public string Name => "libtorch";

    public bool IsAvailable => loaded.Value;

    public bool WritesGradient => false;

    public Func<float> Prepare(WorkloadData data)
    {
        bool rows = data.Workload.Loss == LossKind.CrossEntropy;
        long[] shape = rows ? [data.Workload.Rows, data.Workload.Classes] : [data.Workload.Rows];
        torch.Tensor input = torch.tensor(data.Input.Span.ToArray(), shape).requires_grad_();
        torch.Tensor target = rows
            ? torch.tensor(Array.ConvertAll(data.Classes.Span.ToArray(), Convert.ToInt64))
            : torch.tensor(data.Labels.Span.ToArray());
        Func<torch.Tensor> loss = data.Workload.Loss switch
        {
            LossKind.CrossEntropy => () => torch.nn.functional.cross_entropy(input, target),
            LossKind.BceWithLogits => () => torch.nn.functional.binary_cross_entropy_with_logits(input, target),
            _ => () => torch.nn.functional.mse_loss(input, target),
        };
        return () =>
        {
            using DisposeScope scope = torch.NewDisposeScope();
            torch.Tensor value = loss();
            torch.autograd.grad([value], [input]);
            return value.item<float>();
        };
    }

    private static bool Load()
    {
        try
        {
            TorchLibrary.Relax();
            torch.set_num_threads(1);
            return true;
        }
        catch (Exception error) when (error is TypeInitializationException or DllNotFoundException or NotSupportedException)
        {
            Console.Error.WriteLine($"libtorch does not load here: {error.GetBaseException().Message}");
            return false;
        }
    }
}
