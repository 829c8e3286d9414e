// How long the memory of SimilarityScratch is, apart from its element type. Called by the kernels of contrastive
// losses.
namespace LossGen.Runtime;

internal static class SimilarityStride
{
    private const int Line = 16;

    /// <summary>Rows shorter than this stand close together.</summary>
    private const int Long = 128;

    /// <summary>The distance between rows of as many similarities.</summary>
    public static int Of(int rows) => rows < Long ? rows : (((rows + Line - 1) / Line) | 1) * Line;

    /// <summary>The length of the memory for <paramref name="rows"/> vectors and so many spans of values for each.</summary>
    public static long Length(int rows, int spans) => rows * ((long)Of(rows) + spans);

    /// <summary>The same as the length of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of vectors is negative.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int SpanLength(int rows, int spans)
    {
        Guard.AtLeast(rows, 0, nameof(rows));
        return checked((int)Length(rows, spans));
    }
}
