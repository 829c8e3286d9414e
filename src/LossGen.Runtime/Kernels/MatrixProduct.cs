// The product of two matrices. Columns of the right one go through the lanes, in panels copied to the stack; four
// rows of the left one share what is loaded. Each element's sum runs along the inner axis, in blocks of a fixed
// length, so its bits depend on no width. Called by the kernels of contrastive losses.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static partial class MatrixProduct
{
    /// <summary>The number of terms that are added up before their sum is added to the rest.</summary>
    private const int Depth = 128;

    /// <summary>The number of rows that share what is loaded of a panel.</summary>
    private const int Side = 4;

    /// <summary>Sets <c>product[r, c]</c> to the sum over k of <c>left[r · leftRow + k · leftStep] · right[k, c]</c>.</summary>
    /// <param name="left">The left matrix, in any order.</param>
    /// <param name="leftRow">The distance between its rows.</param>
    /// <param name="leftStep">The distance between its columns.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="factors">A factor for each row of the right matrix, or nothing.</param>
    /// <param name="inner">The number of rows of the right matrix.</param>
    /// <param name="columns">The number of its columns.</param>
    /// <param name="product">Rows of <paramref name="columns"/> elements, apart from both matrices.</param>
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
        for (int column = 0; column < columns; column += TLanes.Count)
        {
            for (int first = 0; first < inner; first += Depth)
            {
                int depth = Math.Min(Depth, inner - first);
                Span<T> panel = memory[..(depth * TLanes.Count)];
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
        Span<T> memory = CacheLine.Align(stackalloc T[(Depth * TLanes.Count) + CacheLine.Slack], Depth * TLanes.Count);
        memory.Clear();
        int rows = left.Length / inner;
        int columns = right.Length / inner;
        for (int column = 0; column < columns; column += TLanes.Count)
        {
            int width = Math.Min(TLanes.Count, columns - column);
            for (int first = 0; first < inner; first += Depth)
            {
                int depth = Math.Min(Depth, inner - first);
                Span<T> panel = memory[..(depth * TLanes.Count)];
                Panel.Turn(right.Slice(column * inner, width * inner), inner, first, width, panel, TLanes.Count);
                AddPanel<TLanes, T>(left[first..], inner, 1, rows, panel, product, productRow, columns, column, first > 0);
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
        int row = 0;
        for (; row <= rows - Side; row += Side)
        {
            ReadOnlySpan<T> four = left.Slice(row * leftRow, ((Side - 1) * leftRow) + ((depth - 1) * leftStep) + 1);
            Four<TLanes, T>(four, leftRow, leftStep, panel, product[(row * productRow)..], productRow, columns, column, isAdded);
        }

        for (; row < rows; row++)
        {
            ReadOnlySpan<T> one = left.Slice(row * leftRow, ((depth - 1) * leftStep) + 1);
            One<TLanes, T>(one, leftStep, panel, product.Slice(row * productRow, columns), column, isAdded);
        }
    }

    // The spans hold what the strides reach: AddPanel cut them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Four<TLanes, T>(
        ReadOnlySpan<T> left,
        int leftRow,
        int leftStep,
        ReadOnlySpan<T> panel,
        Span<T> product,
        int productRow,
        int columns,
        int column,
        bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T element0 = ref MemoryMarshal.GetReference(left);
        ref T element1 = ref Unsafe.Add(ref element0, (nint)leftRow);
        ref T element2 = ref Unsafe.Add(ref element1, (nint)leftRow);
        ref T element3 = ref Unsafe.Add(ref element2, (nint)leftRow);
        ref T group = ref MemoryMarshal.GetReference(panel);
        TLanes sum0 = TLanes.Fill(T.Zero);
        TLanes sum1 = TLanes.Fill(T.Zero);
        TLanes sum2 = TLanes.Fill(T.Zero);
        TLanes sum3 = TLanes.Fill(T.Zero);
        nint step = 0;
        for (int k = 0; k < panel.Length; k += TLanes.Count)
        {
            TLanes values = TLanes.LoadUnsafe(ref Unsafe.Add(ref group, (nint)k));
            sum0 += TLanes.Fill(Unsafe.Add(ref element0, step)) * values;
            sum1 += TLanes.Fill(Unsafe.Add(ref element1, step)) * values;
            sum2 += TLanes.Fill(Unsafe.Add(ref element2, step)) * values;
            sum3 += TLanes.Fill(Unsafe.Add(ref element3, step)) * values;
            step += leftStep;
        }

        Write<TLanes, T>(sum0, product[..columns], column, isAdded);
        Write<TLanes, T>(sum1, product.Slice(productRow, columns), column, isAdded);
        Write<TLanes, T>(sum2, product.Slice(2 * productRow, columns), column, isAdded);
        Write<TLanes, T>(sum3, product.Slice(3 * productRow, columns), column, isAdded);
    }

    private static void One<TLanes, T>(ReadOnlySpan<T> left, int leftStep, ReadOnlySpan<T> panel, Span<T> product, int column, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes sum = TLanes.Fill(T.Zero);
        int step = 0;
        for (int k = 0; k < panel.Length; k += TLanes.Count)
        {
            sum += TLanes.Fill(left[step]) * TLanes.Load(panel, k);
            step += leftStep;
        }

        Write<TLanes, T>(sum, product, column, isAdded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TLanes, T>(TLanes sum, Span<T> row, int column, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        TLanes.Store(isAdded ? TLanes.Load(row, column) + sum : sum, row, column);
}
