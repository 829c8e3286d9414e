// The part of a matrix that one pass of a product goes through, side by side on the stack: for each step along the
// inner axis one lane group of columns. Called by MatrixProduct.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class Panel
{
    /// <summary>Copies a lane group of each row, times the row's factor; lanes past the last column are zeros.</summary>
    /// <param name="rows">Rows of <paramref name="columns"/> elements.</param>
    /// <param name="columns">Their length.</param>
    /// <param name="column">The first column to copy.</param>
    /// <param name="factors">A factor for each row, or nothing.</param>
    /// <param name="panel">A lane group for each row.</param>
    public static void Copy<TLanes, T>(ReadOnlySpan<T> rows, int columns, int column, ReadOnlySpan<T> factors, Span<T> panel)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int depth = panel.Length / TLanes.Count;
        for (int k = 0; k < depth; k++)
        {
            TLanes values = TLanes.Load(rows.Slice(k * columns, columns), column);
            TLanes.Store(factors.IsEmpty ? values : values * TLanes.Fill(factors[k]), panel, k * TLanes.Count);
        }
    }

    /// <summary>Sets <c>panel[k · stride + r]</c> to element <paramref name="first"/> + k of row r; what has no row stays as it is.</summary>
    /// <param name="rows">At least <paramref name="count"/> rows of <paramref name="length"/> elements.</param>
    /// <param name="length">Their length.</param>
    /// <param name="first">The first element to take.</param>
    /// <param name="depth">The number of elements to take.</param>
    /// <param name="count">The number of rows to take, at most <paramref name="stride"/>.</param>
    /// <param name="panel">The rows for each step.</param>
    /// <param name="stride">The distance between steps.</param>
    public static void Turn<T>(ReadOnlySpan<T> rows, int length, int first, int depth, int count, Span<T> panel, int stride)
        where T : unmanaged
    {
        int row = 0;
        for (; typeof(T) == typeof(float) && TileStrip.Rows > 0 && row <= count - TileStrip.Rows && depth >= TileBlock.Side; row += TileStrip.Rows)
        {
            ReadOnlySpan<T> strip = rows.Slice((row * length) + first, ((TileStrip.Rows - 1) * length) + depth);
            Span<T> steps = panel.Slice(row, ((depth - 1) * stride) + TileStrip.Rows);
            TileStrip.Turn(
                ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(strip)), length, depth,
                ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(steps)), stride);
        }

        for (; row <= count - TileBlock.Side; row += TileBlock.Side)
        {
            ReadOnlySpan<T> four = rows.Slice((row * length) + first, ((TileBlock.Side - 1) * length) + depth);
            Span<T> steps = panel.Slice(row, ((depth - 1) * stride) + TileBlock.Side);
            int k = 0;
            for (; k <= depth - TileBlock.Side; k += TileBlock.Side)
            {
                TurnBlock(
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(four), k),
                    length,
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(steps), k * stride),
                    stride);
            }

            for (; k < depth; k++)
            {
                for (int r = 0; r < TileBlock.Side; r++)
                {
                    steps[(k * stride) + r] = four[(r * length) + k];
                }
            }
        }

        for (; row < count; row++)
        {
            ReadOnlySpan<T> one = rows.Slice((row * length) + first, depth);
            for (int k = 0; k < one.Length; k++)
            {
                panel[(k * stride) + row] = one[k];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnBlock<T>(ref T from, int fromStride, ref T to, int toStride)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            TileBlock.Transpose(ref Unsafe.As<T, float>(ref from), fromStride, ref Unsafe.As<T, float>(ref to), toStride);
        }
        else
        {
            TileBlock.Transpose(ref Unsafe.As<T, double>(ref from), fromStride, ref Unsafe.As<T, double>(ref to), toStride);
        }
    }
}
