// A loss by libtorch through TorchSharp: its tensors, made before anything is timed, and the call: the loss and
// its autograd, or the loss alone without a graph. Used by Runner, Agreement and AccuracyRun.
using LossGen.Benchmarks.Catalogue;
using TorchSharp;

namespace LossGen.Benchmarks.Contenders;

internal sealed class TorchRun : IDisposable
{
    private static readonly Lazy<bool> Loaded = new(Load);

    private readonly ICatalogueCase subject;
    private readonly torch.Tensor[] data;
    private readonly torch.Tensor varied;

    public TorchRun(ICatalogueCase subject, torch.ScalarType type)
    {
        this.subject = subject;
        IReadOnlyList<CaseData> spans = subject.Data;
        data = [.. spans.Select(span => span.ToTensor(type))];
        varied = data[spans.TakeWhile(span => !span.IsVaried).Count()].requires_grad_();
    }

    /// <summary>False where the library does not load.</summary>
    public static bool IsAvailable => Loaded.Value;

    public static void UseThreads(int count)
    {
        if (torch.get_num_threads() != count)
        {
            torch.set_num_threads(count);
        }
    }

    /// <summary>The mean loss alone.</summary>
    public double Forward()
    {
        using IDisposable graph = torch.no_grad();
        using DisposeScope scope = torch.NewDisposeScope();
        return subject.LossOf(data).ToDouble();
    }

    /// <summary>The mean loss, after the gradient was computed.</summary>
    public double Fused()
    {
        using DisposeScope scope = torch.NewDisposeScope();
        torch.Tensor loss = subject.LossOf(data);
        torch.autograd.grad([loss], [varied]);
        return loss.ToDouble();
    }

    public float[] Gradient()
    {
        using DisposeScope scope = torch.NewDisposeScope();
        return torch.autograd.grad([subject.LossOf(data)], [varied])[0].to(torch.ScalarType.Float32).contiguous().data<float>().ToArray();
    }

    public void Dispose() => Array.ForEach(data, tensor => tensor.Dispose());

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
