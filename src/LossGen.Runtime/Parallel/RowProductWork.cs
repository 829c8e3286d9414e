// The inner products of rows by several threads, each for some rows of the left matrix. Called by MatrixProduct.
using System.Numerics;

namespace LossGen.Runtime;

/// <param name="inner">The length of the rows.</param>
/// <param name="productRow">The distance between rows of the product.</param>
internal readonly struct RowProductWork<TLanes, T>(int inner, int productRow) : IWork
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts) =>
        MatrixProduct.OfRows<TLanes, T>(
            spans.At<T>(0)[(first * inner)..(last * inner)], spans.At<T>(1), inner, spans.At<T>(2)[(first * productRow)..], productRow);
}
