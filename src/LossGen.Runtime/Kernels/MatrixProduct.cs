// The product of two matrices. Columns of the right one go through the lanes, in panels copied to the stack; some
// rows of the left one share what is loaded. Each element's sum runs along the inner axis, in blocks of a fixed
// length, so its bits depend on no width. Products are rounded before they are added: where registers are narrow there
// may be no instruction for both, and processors with one have adders beside the multipliers. Called by the kernels of contrastive losses.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static partial class MatrixProduct
{
    /// <summary>The number of terms that are added up before their sum is added to the rest.</summary>
    private const int Depth = 128;

    /// <summary>Products of rows with at most so many are computed one by one.</summary>
    internal const int Few = 4;

    /// <summary>Sets <c>product[r, c]</c> to the sum over k of <c>left[r · leftRow + k · leftStep] · right[k, c]</c>.</summary>
    /// <param name="left">The left matrix, in any order.</param>
    /// <param name="leftRow">The distance between its rows.</param>
    /// <param name="leftStep">The distance between its columns.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="factors">A factor for each row of the right matrix, or nothing.</param>
    /// <param name="inner">The number of rows of the right matrix.</param>
    /// <param name="columns">The number of its columns.</param>
    /// <param name="product">Rows of <paramref name="columns"/> elements, apart from both matrices.</param>
    [SkipLocalsInit]
    public static void Run<TLanes, T>(
        ReadOnlySpan<T> left,
        int leftRow,
        int leftStep,
        ReadOnlySpan<T> right,
        ReadOnlySpan<T> factors,
        int inner,
        int columns,
        Span<T> product)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> memory = CacheLine.Align(stackalloc T[(Depth * TLanes.Count) + CacheLine.Slack], Depth * TLanes.Count);
        int rows = product.Length / columns;
        for (int first = 0; first < inner; first += Depth)
        {
            int depth = Math.Min(Depth, inner - first);
            Span<T> panel = memory[..(depth * TLanes.Count)];
            for (int column = 0; column < columns; column += TLanes.Count)
            {
                Panel.Copy<TLanes, T>(right.Slice(first * columns, depth * columns), columns, column, factors.IsEmpty ? default : factors.Slice(first, depth), panel);
                AddPanel<TLanes, T>(left[(first * leftStep)..], leftRow, leftStep, rows, panel, product, columns, columns, column, first > 0);
            }
        }
    }

    /// <summary>Sets <c>product[r, c]</c> to the inner product of row r of the left and row c of the right matrix.</summary>
    /// <param name="left">Rows of <paramref name="inner"/> elements.</param>
    /// <param name="right">Rows of <paramref name="inner"/> elements.</param>
    /// <param name="inner">The length of the rows.</param>
    /// <param name="product">As many rows as the left matrix has, apart from both.</param>
    /// <param name="productRow">The distance between them, at least the number of rows of the right matrix.</param>
    public static void OfRows<TLanes, T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int inner, Span<T> product, int productRow)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int columns = right.Length / inner;
        if (columns <= Few)
        {
            OneByOne<TLanes, T>(left, right, inner, product, productRow);
            return;
        }

        for (int column = 0; column < columns; column += TLanes.Count)
        {
            Columns<TLanes, T>(left, right, inner, product, productRow, column);
        }
    }

    /// <summary>Some of the columns of <c>OfRows</c> of a matrix and itself, and the rows of the same numbers up to the diagonal.</summary>
    /// <param name="rows">More than <see cref="Few"/> rows of <paramref name="inner"/> elements.</param>
    /// <param name="inner">The length of the rows.</param>
    /// <param name="product">As many rows.</param>
    /// <param name="productRow">The distance between them.</param>
    /// <param name="column">The first of the columns, which fill a lane group.</param>
    public static void Pairs<TLanes, T>(ReadOnlySpan<T> rows, int inner, Span<T> product, int productRow, int column)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int width = Math.Min(TLanes.Count, (rows.Length / inner) - column);
        Columns<TLanes, T>(rows[..((column + width) * inner)], rows, inner, product, productRow, column);
        Panel.Turn(product, productRow, column, width, column, product[(column * productRow)..], productRow);
    }

    // A lane group of columns of the product of rows.
    [SkipLocalsInit]
    private static void Columns<TLanes, T>(
        ReadOnlySpan<T> left, ReadOnlySpan<T> right, int inner, Span<T> product, int productRow, int column)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> memory = CacheLine.Align(stackalloc T[(Depth * TLanes.Count) + CacheLine.Slack], Depth * TLanes.Count);
        int rows = left.Length / inner;
        int columns = right.Length / inner;
        int width = Math.Min(TLanes.Count, columns - column);
        for (int first = 0; first < inner; first += Depth)
        {
            int depth = Math.Min(Depth, inner - first);
            Span<T> panel = memory[..(depth * TLanes.Count)];
            if (width < TLanes.Count)
            {
                panel.Clear();
            }

            Panel.Turn(right.Slice(column * inner, width * inner), inner, first, depth, width, panel, TLanes.Count);
            AddPanel<TLanes, T>(left[first..], inner, 1, rows, panel, product, productRow, columns, column, first > 0);
        }
    }

    // Most of a panel would be empty, and its copy take longer than the products.
    private static void OneByOne<TLanes, T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int inner, Span<T> product, int productRow)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        for (int row = 0; row < left.Length / inner; row++)
        {
            for (int column = 0; column < right.Length / inner; column++)
            {
                product[(row * productRow) + column] =
                    SlotDot.Of<TLanes, T>(left.Slice(row * inner, inner), T.One, right.Slice(column * inner, inner), slots);
            }
        }
    }

    // One panel with all rows of the left matrix, written to its columns of the product or added to them.
    private static void AddPanel<TLanes, T>(
        ReadOnlySpan<T> left,
        int leftRow,
        int leftStep,
        int rows,
        ReadOnlySpan<T> panel,
        Span<T> product,
        int productRow,
        int columns,
        int column,
        bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int depth = panel.Length / TLanes.Count;
        int lowRows = ProductTile.LowTiles(rows) * ProductTile.Low;
        int height;
        for (int row = 0; row < rows; row += height)
        {
            height = row < lowRows ? ProductTile.Low : rows - row >= ProductTile.Tall ? ProductTile.Tall : 1;
            ReadOnlySpan<T> lines = left.Slice(row * leftRow, ((height - 1) * leftRow) + ((depth - 1) * leftStep) + 1);
            Span<T> tile = product.Slice((row * productRow) + column, ((height - 1) * productRow) + Math.Min(columns - column, TLanes.Count));
            if (column <= columns - TLanes.Count)
            {
                AddTile<TLanes, T>(lines, leftRow, leftStep, panel, tile, productRow, height, isAdded);
            }
            else
            {
                AddRim<TLanes, T>(lines, leftRow, leftStep, panel, tile, productRow, height, isAdded);
            }
        }
    }

    // The spans hold what the strides reach: AddPanel cut them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTile<TLanes, T>(
        ReadOnlySpan<T> left, int leftRow, int leftStep, ReadOnlySpan<T> panel, Span<T> tile, int tileRow, int height, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T first = ref MemoryMarshal.GetReference(left);
        ref T group = ref MemoryMarshal.GetReference(panel);
        ref T sums = ref MemoryMarshal.GetReference(tile);
        int depth = panel.Length / TLanes.Count;
        switch (height)
        {
            case ProductTile.Tall:
                ProductTile.Six<TLanes, T>(ref first, leftRow, leftStep, ref group, depth, ref sums, tileRow, isAdded);
                break;
            case ProductTile.Low:
                ProductTile.Four<TLanes, T>(ref first, leftRow, leftStep, ref group, depth, ref sums, tileRow, isAdded);
                break;
            default:
                ProductTile.One<TLanes, T>(ref first, leftStep, ref group, depth, ref sums, isAdded);
                break;
        }
    }

    // The last columns, where they don't fill a lane group: by way of memory where they do.
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private static void AddRim<TLanes, T>(
        ReadOnlySpan<T> left, int leftRow, int leftStep, ReadOnlySpan<T> panel, Span<T> tile, int tileRow, int height, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int room = ProductTile.Tall * TLanes.Count;
        Span<T> whole = CacheLine.Align(stackalloc T[room + CacheLine.Slack], room);
        AddTile<TLanes, T>(left, leftRow, leftStep, panel, whole, TLanes.Count, height, false);
        int width = tile.Length - ((height - 1) * tileRow);
        for (int row = 0; row < height; row++)
        {
            Span<T> part = tile.Slice(row * tileRow, width);
            TLanes sum = TLanes.Load(whole, row * TLanes.Count);
            TLanes.Store(isAdded ? TLanes.Load(part, 0) + sum : sum, part, 0);
        }
    }
}
