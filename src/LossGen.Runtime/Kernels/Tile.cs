// Turns short rows so that one register holds one class of many rows, and back. In strips as high as a register
// where there are so many rows, then four by four (doubles: two by two) in registers; the last classes and rows of a
// block overlap the ones before, so that only blocks smaller than that go element by element. Called by generated code of row losses, around kernels
// that run across rows.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Transposes blocks of rows; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Tile
{
    /// <summary>Rows of at most this many classes are turned; longer ones are walked along.</summary>
    public const int MaxClasses = 32;

    /// <summary>The most elements of a 16-bit type that are turned at once: as many rows of that many classes as lanes.</summary>
    public const int MaxElements = MaxClasses * 32;

    /// <summary>The number of elements to set aside for <see cref="Open{T}"/> beside the tile's own.</summary>
    public const int Slack = CacheLine.Slack;

    /// <summary>A tile in memory from the stack, in step with the cache lines.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="memory">The tile's elements and <see cref="Slack"/> more, from <c>stackalloc</c>.</param>
    public static Span<T> Open<T>(Span<T> memory)
        where T : unmanaged => CacheLine.Align(memory, memory.Length - Slack);

    /// <summary>Sets <c>tile[c * stride + r]</c> to <c>rows[r * classes + c]</c>.</summary>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    /// <exception cref="ArgumentException">There are more rows than the stride, or the tile is too small.</exception>
    public static void Turn<T>(ReadOnlySpan<T> rows, int classes, Span<T> tile, int stride)
        where T : unmanaged
    {
        int count = Rows(rows.Length, classes, tile.Length, stride);
        ref T from = ref MemoryMarshal.GetReference(rows);
        ref T to = ref MemoryMarshal.GetReference(tile);
        int row = 0;
        for (; HasStrip<T>(count - row, classes); row += TileStrip.Rows)
        {
            TileStrip.Turn(
                ref Unsafe.As<T, float>(ref Unsafe.Add(ref from, row * classes)), classes, ref Unsafe.As<T, float>(ref Unsafe.Add(ref to, row)), stride);
        }

        if (row < count)
        {
            Transpose(ref Unsafe.Add(ref from, row * classes), classes, ref Unsafe.Add(ref to, row), stride, count - row, classes);
        }
    }

    /// <summary>Sets <c>rows[r * classes + c]</c> to <c>tile[c * stride + r]</c>.</summary>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them.</param>
    /// <exception cref="ArgumentException">There are more rows than the stride, or the tile is too small.</exception>
    public static void TurnBack<T>(ReadOnlySpan<T> tile, int stride, int classes, Span<T> rows)
        where T : unmanaged
    {
        int count = Rows(rows.Length, classes, tile.Length, stride);
        ref T from = ref MemoryMarshal.GetReference(tile);
        ref T to = ref MemoryMarshal.GetReference(rows);
        int row = 0;
        for (; HasStrip<T>(count - row, classes); row += TileStrip.Rows)
        {
            TileStrip.TurnBack(
                ref Unsafe.As<T, float>(ref Unsafe.Add(ref from, row)), stride, ref Unsafe.As<T, float>(ref Unsafe.Add(ref to, row * classes)), classes);
        }

        if (row < count)
        {
            Transpose(ref Unsafe.Add(ref from, row), stride, ref Unsafe.Add(ref to, row * classes), classes, classes, count - row);
        }
    }

    /// <summary>Sets <c>tile[c * stride + r]</c> to <c>rows[r * classes + c]</c>, widened exactly.</summary>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them and <see cref="MaxElements"/> elements.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    /// <exception cref="ArgumentException">There are more rows than the stride, or more elements, or the tile is too small.</exception>
    public static void Turn(ReadOnlySpan<Half> rows, int classes, Span<float> tile, int stride) =>
        TurnPatterns<HalfFormat>(MemoryMarshal.Cast<Half, ushort>(rows), classes, tile, stride);

    /// <inheritdoc cref="Turn(ReadOnlySpan{Half}, int, Span{float}, int)"/>
    public static void Turn(ReadOnlySpan<BFloat16> rows, int classes, Span<float> tile, int stride) =>
        TurnPatterns<BFloat16Format>(MemoryMarshal.Cast<BFloat16, ushort>(rows), classes, tile, stride);

    /// <summary>Sets <c>rows[r * classes + c]</c> to <c>tile[c * stride + r]</c>, rounded to nearest even.</summary>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them and <see cref="MaxElements"/> elements.</param>
    /// <exception cref="ArgumentException">There are more rows than the stride, or more elements, or the tile is too small.</exception>
    public static void TurnBack(ReadOnlySpan<float> tile, int stride, int classes, Span<Half> rows) =>
        TurnPatternsBack<HalfFormat>(tile, stride, classes, MemoryMarshal.Cast<Half, ushort>(rows));

    /// <inheritdoc cref="TurnBack(ReadOnlySpan{float}, int, int, Span{Half})"/>
    public static void TurnBack(ReadOnlySpan<float> tile, int stride, int classes, Span<BFloat16> rows) =>
        TurnPatternsBack<BFloat16Format>(tile, stride, classes, MemoryMarshal.Cast<BFloat16, ushort>(rows));

    // By way of the same rows as floats, so that conversions run at full width.
    [SkipLocalsInit]
    private static void TurnPatterns<TFormat>(ReadOnlySpan<ushort> rows, int classes, Span<float> tile, int stride)
        where TFormat : struct, IFormat
    {
        Span<float> memory = stackalloc float[MaxElements + Slack];
        Span<float> wide = Wide(memory, rows.Length);
        FormatSpans.Widen<TFormat>(rows, wide);
        Turn<float>(wide, classes, tile, stride);
    }

    [SkipLocalsInit]
    private static void TurnPatternsBack<TFormat>(ReadOnlySpan<float> tile, int stride, int classes, Span<ushort> rows)
        where TFormat : struct, IFormat
    {
        Span<float> memory = stackalloc float[MaxElements + Slack];
        Span<float> wide = Wide(memory, rows.Length);
        TurnBack(tile, stride, classes, wide);
        FormatSpans.Narrow<TFormat>(wide, rows);
    }

    private static Span<float> Wide(Span<float> memory, int length)
    {
        if (length > MaxElements)
        {
            Throw.TooLong(length, MaxElements, "rows");
        }

        return CacheLine.Align(memory, length);
    }

    private static bool HasStrip<T>(int rows, int classes) =>
        typeof(T) == typeof(float) && TileStrip.Rows > 0 && rows >= TileStrip.Rows && classes >= TileBlock.Side;

    private static int Rows(int length, int classes, int room, int stride)
    {
        Guard.AtLeast(classes, 1, nameof(classes));
        int count = length / classes;
        Guard.AtLeast(stride, count, nameof(stride));
        if (room < (long)classes * stride)
        {
            Throw.Length(room, classes * stride, "tile", "the stride for each class");
        }

        return count;
    }

    // to[j * toStride + i] = from[i * fromStride + j] for i < height, j < width. The widest blocks first; a
    // block that would stick out starts earlier instead.
    private static void Transpose<T>(ref T from, int fromStride, ref T to, int toStride, int height, int width)
        where T : unmanaged
    {
        int side = typeof(T) == typeof(float) || typeof(T) == typeof(double) ? TileBlock.Side : int.MaxValue;
        if (height < side || width < side)
        {
            ByElement(ref from, fromStride, ref to, toStride, height, width);
            return;
        }

        for (int i = 0; i < height; i += side)
        {
            int row = Math.Min(i, height - side);
            ref T source = ref Unsafe.Add(ref from, row * fromStride);
            ref T target = ref Unsafe.Add(ref to, row);
            for (int j = 0; j < width; j += side)
            {
                int column = Math.Min(j, width - side);
                if (typeof(T) == typeof(float))
                {
                    TileBlock.Transpose(
                        ref Unsafe.As<T, float>(ref Unsafe.Add(ref source, column)), fromStride,
                        ref Unsafe.As<T, float>(ref Unsafe.Add(ref target, column * toStride)), toStride);
                }
                else
                {
                    TileBlock.Transpose(
                        ref Unsafe.As<T, double>(ref Unsafe.Add(ref source, column)), fromStride,
                        ref Unsafe.As<T, double>(ref Unsafe.Add(ref target, column * toStride)), toStride);
                }
            }
        }
    }

    private static void ByElement<T>(ref T from, int fromStride, ref T to, int toStride, int height, int width)
        where T : unmanaged
    {
        for (int j = 0; j < width; j++)
        {
            for (int i = 0; i < height; i++)
            {
                Unsafe.Add(ref to, (j * toStride) + i) = Unsafe.Add(ref from, (i * fromStride) + j);
            }
        }
    }
}
