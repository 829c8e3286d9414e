// The identifiers that only kernels for several threads have. Given before any other, so that all methods of such a
// kernel call them the same; other kernels don't take them from users.
namespace LossGen.Emission;

internal sealed class ParallelNames(Names names)
{
    /// <summary>The first unit of a part.</summary>
    public string First { get; } = names.Take("first");

    /// <summary>The unit behind a part.</summary>
    public string Last { get; } = names.Take("last");

    /// <summary>The sums of a part's blocks.</summary>
    public string Totals { get; } = names.Take("blockTotals");

    /// <summary>The number of threads.</summary>
    public string Degree { get; } = names.Take("degree");

    /// <summary>The spans that the threads share.</summary>
    public string Spans { get; } = names.Take("spans");

    /// <summary>The number of a thread.</summary>
    public string Worker { get; } = names.Take("worker");

    /// <summary>What is counted.</summary>
    public string Counts { get; } = names.Take("counts");
}
