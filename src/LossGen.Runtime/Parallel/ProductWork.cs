// A product of matrices by several threads, each for some rows of it. Called by MatrixProduct.
using System.Numerics;

namespace LossGen.Runtime;

/// <param name="leftRow">The distance between rows of the left matrix.</param>
/// <param name="leftStep">The distance between its columns.</param>
/// <param name="inner">The number of rows of the right matrix.</param>
/// <param name="columns">The number of its columns.</param>
internal readonly struct ProductWork<TLanes, T>(int leftRow, int leftStep, int inner, int columns) : IWork
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts) =>
        MatrixProduct.Run<TLanes, T>(
            spans.At<T>(0)[(first * leftRow)..],
            leftRow,
            leftStep,
            spans.At<T>(1),
            spans.At<T>(2),
            inner,
            columns,
            spans.At<T>(3)[(first * columns)..(last * columns)]);
}
