// The products of matrices by several threads, which share the rows of the product. Called by the kernels of contrastive
// losses.
using System.Numerics;

namespace LossGen.Runtime;

internal static partial class MatrixProduct
{
    /// <summary>The number of rows that are worth the copy of a panel.</summary>
    private const int RowsOfPart = 64;

    /// <summary>What <c>Run</c> sets, by several threads.</summary>
    public static void Run<TLanes, T>(
        ReadOnlySpan<T> left,
        int leftRow,
        int leftStep,
        ReadOnlySpan<T> right,
        ReadOnlySpan<T> factors,
        int inner,
        int columns,
        Span<T> product,
        int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (degree == 1)
        {
            Run<TLanes, T>(left, leftRow, leftStep, right, factors, inner, columns, product);
            return;
        }

        Workers.Run(
            new ProductWork<TLanes, T>(leftRow, leftStep, inner, columns),
            product.Length / columns,
            RowsOfPart,
            degree,
            false,
            default,
            Shareable.Of(left),
            Shareable.Of(right),
            Shareable.Of(factors),
            Shareable.Of(product));
    }

    /// <summary>What <c>OfRows</c> sets, by several threads.</summary>
    public static void OfRows<TLanes, T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int inner, Span<T> product, int productRow, int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (degree == 1)
        {
            OfRows<TLanes, T>(left, right, inner, product, productRow);
            return;
        }

        Workers.Run(
            new RowProductWork<TLanes, T>(inner, productRow),
            left.Length / inner,
            RowsOfPart,
            degree,
            false,
            default,
            Shareable.Of(left),
            Shareable.Of(right),
            Shareable.Of(product));
    }

    /// <summary>What <c>OfRows</c> of a matrix and itself sets, by several threads; what is symmetric is computed once.</summary>
    public static void OfPairs<TLanes, T>(ReadOnlySpan<T> rows, int inner, Span<T> product, int productRow, int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int count = rows.Length / inner;
        if (count <= Few)
        {
            OfRows<TLanes, T>(rows, rows, inner, product, productRow);
            return;
        }

        PairProductWork<TLanes, T> work = new(inner, productRow);
        int groups = PairProductWork<TLanes, T>.GroupsOf(count);
        if (degree > 1)
        {
            Workers.Run(work, groups, 1, degree, false, default, Shareable.Of(rows), Shareable.Of(product));
            return;
        }

        for (int group = 0; group < groups; group++)
        {
            Pairs<TLanes, T>(rows, inner, product, productRow, group * TLanes.Count);
        }
    }
}
