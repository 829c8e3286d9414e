// A loss at a size: what every contender is timed on. The list of them is the list of rows in the results.
namespace LossGen.Benchmarks;

/// <param name="Loss">The loss, forward and gradient.</param>
/// <param name="Rows">The number of rows, or of elements where there are no rows.</param>
/// <param name="Classes">The number of logits in a row; 1 for a loss of single elements.</param>
internal sealed record Workload(LossKind Loss, int Rows, int Classes = 1)
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        new(LossKind.CrossEntropy, 4096, 10),
        new(LossKind.CrossEntropy, 512, 1000),
        new(LossKind.CrossEntropy, 64, 32000),
        new(LossKind.BceWithLogits, 1024),
        new(LossKind.BceWithLogits, 65_536),
        new(LossKind.BceWithLogits, 1 << 20),
        new(LossKind.BceWithLogits, 1 << 24),
        new(LossKind.Mse, 1024),
        new(LossKind.Mse, 65_536),
        new(LossKind.Mse, 1 << 20),
        new(LossKind.Mse, 1 << 24),
    ];

    public int Elements => Rows * Classes;

    /// <summary>The same code path on little data, to get it compiled with all optimizations before it is timed.</summary>
    public Workload Small => this with { Rows = Loss == LossKind.CrossEntropy ? Math.Min(Rows, 64) : 1024 };

    public static Workload Named(string name) => All.Single(workload => workload.ToString() == name);

    public override string ToString()
    {
        string size = Rows >= 1 << 20 ? $"{Rows >> 20} Mi" : $"{Rows}";
        return Loss switch
        {
            LossKind.CrossEntropy => $"cross entropy {size}×{Classes}",
            LossKind.BceWithLogits => $"BCE with logits {size}",
            _ => $"MSE {size}",
        };
    }
}
