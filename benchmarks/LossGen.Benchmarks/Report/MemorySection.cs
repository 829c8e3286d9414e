// What the memory allows, and how much of it element-wise losses use. Part of ResultsPage; Targets asks it too.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Report;

internal static class MemorySection
{
    private const int Largest = 1 << 24;
    private const int InCache = 65_536;

    /// <summary>The bytes per second of element-wise losses with gradient as shares of the streamed triad's.</summary>
    public static Ratios Shares(Figures figures) => new(figures.Limit(MemoryLimits.Streamed) is { } limit
        ?
        [
            .. from result in figures.Of(Contender.LossGen)
               where result.Subject is { Elements: Largest, WithGradient: true } && CatalogueCases.Elementwise.Contains(result.Subject.Loss)
               orderby result.Subject.Loss
               select (result.Subject.Loss, result.GigabytesPerSecond / limit),
        ]
        : []);

    /// <summary>Those of them that the memory limits: in cache they are faster than the streamed triad is in memory.</summary>
    public static Ratios LimitedShares(Figures figures) => new(
    [
        .. Shares(figures).All.Where(share => figures.Find(share.Case, InCache, true, Contender.LossGen) is { } cached
            && cached.GigabytesPerSecond > figures.Limit(MemoryLimits.Streamed)),
    ]);

    public static IEnumerable<string> Lines(Figures figures)
    {
        Ratios shares = Shares(figures);
        if (shares.IsEmpty)
        {
            yield break;
        }

        yield return "## The memory's limit";
        yield return "";
        yield return "A triad, c = a + s·b over 16 Mi floats each, in C++. Its speed counts what it reads and writes, not what the cache";
        yield return "reads before it writes, which non-temporal stores avoid.";
        yield return "";
        yield return "| | GB/s |";
        yield return "|---|--:|";
        foreach (string name in MemoryLimits.Names)
        {
            yield return $"| {name} | {Texts.Number(figures.Limit(name), "0.0")} |";
        }

        yield return "";
        yield return "Element-wise losses with gradient at 16 Mi elements, in the same bytes, as a share of the streamed triad by one core.";
        yield return "What is far below computes longer than the memory takes, as its time in cache tells.";
        yield return "";
        yield return $"![Share of the triad]({Plots.MemoryPath})";
    }
}
