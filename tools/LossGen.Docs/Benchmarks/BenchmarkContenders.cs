// Who takes part in the benchmark of a loss. Used by BenchmarkWriter.
namespace LossGen.Docs.Benchmarks;

internal static class BenchmarkContenders
{
    /// <summary>Whether declarations for several cores are timed.</summary>
    public static bool HasParallel => false;

    /// <summary>The losses with yardsticks in C#.</summary>
    private static readonly HashSet<string> Yardsticks = [];

    public static bool HasYardsticks(string loss) => Yardsticks.Contains(loss);
}
