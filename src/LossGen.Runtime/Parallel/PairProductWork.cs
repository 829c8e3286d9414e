// The inner products of all pairs of rows by several threads, each for some columns of the symmetric product. Called by
// MatrixProduct.
using System.Numerics;

namespace LossGen.Runtime;

/// <param name="inner">The length of the rows.</param>
/// <param name="productRow">The distance between rows of the product.</param>
internal readonly struct PairProductWork<TLanes, T>(int inner, int productRow) : IWork
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // The last columns are the longest: they go first, so that no thread is left with them at the end.
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts)
    {
        ReadOnlySpan<T> rows = spans.At<T>(0);
        int groups = GroupsOf(rows.Length / inner);
        for (int unit = first; unit < last; unit++)
        {
            MatrixProduct.Pairs<TLanes, T>(rows, inner, spans.At<T>(1), productRow, (groups - 1 - unit) * TLanes.Count);
        }
    }

    /// <summary>The number of lane groups that so many columns take.</summary>
    public static int GroupsOf(int columns) => (columns + TLanes.Count - 1) / TLanes.Count;
}
