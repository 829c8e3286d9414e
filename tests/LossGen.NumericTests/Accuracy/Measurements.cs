// Runs the comparisons of the oracle tests and the golden tests once more, over all kernels, and keeps the largest
// errors of each loss and element type. A comparison that fails ends it. Called by Program, for docs/accuracy.md.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Accuracy;

/// <summary>The errors of all kernels.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<(string Loss, string Element, bool IsRecorded), SeenErrors> errors = [];

    private Measurements()
    {
    }

    /// <summary>Measures all kernels: some minutes.</summary>
    public static Measurements Take()
    {
        Measurements all = new();
        foreach (string kernel in KernelTable.All.Keys)
        {
            KernelTable.Run(kernel, all.Add, all.Add, all.Add, all.Add);
        }

        return all;
    }

    /// <summary>The errors of a loss: against the reference in double, or against the values recorded from PyTorch.</summary>
    public SeenErrors Of(string loss, string element, bool isRecorded)
    {
        if (!errors.TryGetValue((loss, element, isRecorded), out SeenErrors? found))
        {
            errors[(loss, element, isRecorded)] = found = new SeenErrors();
        }

        return found;
    }

    private void Add<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        OracleTests.Check(kernel, Of(kernel.Loss.Name, AccuracyPage.ElementOf<T>(), isRecorded: false));
        GoldenTests.Check(kernel, Of(kernel.Loss.Name, AccuracyPage.ElementOf<T>(), isRecorded: true));
    }
}
