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
    /// <exception cref="ArgumentOutOfRangeException">It is more than a span can hold.</exception>
    public static int Length(int rows, int spans)
    {
        long length = rows * ((long)Of(rows) + spans);
        if (rows < 0 || length > int.MaxValue)
        {
            Throw.Range(rows, 0, (int)Math.Sqrt(int.MaxValue) - Long, nameof(rows));
        }

        return (int)length;
    }
}
