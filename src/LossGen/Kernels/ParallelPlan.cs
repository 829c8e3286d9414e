// Whether a call is split over several threads: from which size on, and over how many. Made by Composition for
// declarations that ask for it, read by Emission.
namespace LossGen.Kernels;

/// <summary>How a call is split.</summary>
/// <param name="Least">The least number of elements at which several threads pay.</param>
/// <param name="Limit">The most threads, less than 1 for as many as there are processors; null where a parameter says it.</param>
internal sealed record ParallelPlan(int Least, int? Limit)
{
    /// <summary>The source of the parameter that says the most threads.</summary>
    public const string LimitName = "maxDegreeOfParallelism";

    /// <summary>Whether a kernel of the runtime takes the number of threads and does the rest.</summary>
    public bool IsInside { get; init; }
}
