// Turns short rows so that one register holds one class of many rows, and back. Called by generated
// code of row losses, around kernels that run across rows.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Transposes blocks of rows; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Tile
{
    /// <summary>Rows of at most this many classes are turned; longer ones are walked along.</summary>
    public const int MaxClasses = 32;

    /// <summary>Sets <c>tile[c * stride + r]</c> to <c>rows[r * classes + c]</c>.</summary>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    public static void Turn<T>(ReadOnlySpan<T> rows, int classes, Span<T> tile, int stride)
        where T : unmanaged
    {
        int count = rows.Length / classes;
        for (int r = 0; r < count; r++)
        {
            for (int c = 0; c < classes; c++)
            {
                tile[(c * stride) + r] = rows[(r * classes) + c];
            }
        }
    }

    /// <summary>Sets <c>rows[r * classes + c]</c> to <c>tile[c * stride + r]</c>.</summary>
    /// <param name="tile">At least <paramref name="classes"/> · <paramref name="stride"/> elements.</param>
    /// <param name="stride">The distance between classes in the tile.</param>
    /// <param name="classes">The length of a row, at least 1.</param>
    /// <param name="rows">Whole rows, at most <paramref name="stride"/> of them.</param>
    public static void TurnBack<T>(ReadOnlySpan<T> tile, int stride, int classes, Span<T> rows)
        where T : unmanaged
    {
        int count = rows.Length / classes;
        for (int r = 0; r < count; r++)
        {
            for (int c = 0; c < classes; c++)
            {
                rows[(r * classes) + c] = tile[(c * stride) + r];
            }
        }
    }
}
