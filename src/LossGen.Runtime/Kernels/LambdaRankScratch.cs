// The memory that LambdaRank works in: six spans of a row's items. Called by LambdaRankKernel and its parts.
namespace LossGen.Runtime;

/// <param name="memory">At least <see cref="Spans"/> times <paramref name="items"/> elements.</param>
/// <param name="items">The number of items of a row.</param>
internal readonly ref struct LambdaRankScratch<T>(Span<T> memory, int items)
    where T : unmanaged
{
    /// <summary>The number of spans.</summary>
    public const int Spans = 6;

    private readonly Span<T> memory = memory;

    /// <summary>The discount of each rank; the same for all rows.</summary>
    public Span<T> Discounts => memory.Slice(0, items);

    /// <summary>The rank of each item, in the items' own order.</summary>
    public Span<T> Ranks => memory.Slice(items, items);

    /// <summary>The gain of each item, in the items' own order, until <see cref="Slopes"/> takes its place.</summary>
    public Span<T> Gains => memory.Slice(2 * items, items);

    /// <summary>The first derivatives, in the order of the ranks.</summary>
    public Span<T> Slopes => Gains;

    /// <summary>The second derivatives, in the order of the ranks.</summary>
    public Span<T> Curvatures => memory.Slice(3 * items, items);

    /// <summary>The scores, in the order of the ranks.</summary>
    public Span<T> OrderedScores => memory.Slice(4 * items, items);

    /// <summary>The gains over the ideal sum of discounted gains, in the order of the ranks.</summary>
    public Span<T> OrderedGains => memory.Slice(5 * items, items);
}
