// native/losses.cpp, compiled for the registers this process may use.
using System.Runtime.InteropServices;

namespace LossGen.Benchmarks.Contenders;

internal sealed unsafe class NativeContender : IContender
{
    private readonly Lazy<nint> library = new(() =>
        NativeLibrary.TryLoad(NativeCompiler.LibraryPath(RegisterWidth.Current), out nint handle) ? handle : 0);

    public string Name => "C++";

    public bool IsAvailable => library.Value != 0;

    public Func<float> Prepare(WorkloadData data)
    {
        float* x = data.Input.Pointer;
        float* g = data.Gradient.Pointer;
        long rows = data.Workload.Rows;
        if (data.Workload.Loss == LossKind.CrossEntropy)
        {
            var rowLoss = (delegate* unmanaged<float*, int*, long, long, float*, float>)NativeLibrary.GetExport(library.Value, "cross_entropy");
            int* targets = data.Classes.Pointer;
            long classes = data.Workload.Classes;
            return () => rowLoss(x, targets, rows, classes, g);
        }

        string name = data.Workload.Loss == LossKind.Mse ? "mse" : "bce_with_logits";
        var elementLoss = (delegate* unmanaged<float*, float*, long, float*, float>)NativeLibrary.GetExport(library.Value, name);
        float* labels = data.Labels.Pointer;
        return () => elementLoss(x, labels, rows, g);
    }
}
