// The memory that contrastive losses work in: the similarities of all pairs of vectors, and a few values for each
// vector. Rows of many similarities are an odd number of cache lines apart, so that a column of them does not
// fall on one set of the cache. Called by the kernels of contrastive losses.
namespace LossGen.Runtime;

/// <param name="memory">As many elements as <see cref="SimilarityStride.Length"/> says.</param>
/// <param name="rows">The number of vectors.</param>
internal readonly ref struct SimilarityScratch<T>(Span<T> memory, int rows)
    where T : unmanaged
{
    private readonly Span<T> memory = memory;

    /// <summary>The distance between rows of similarities.</summary>
    public int Stride => SimilarityStride.Of(rows);

    /// <summary>The similarities of vector i with all others.</summary>
    public Span<T> Row(int i) => memory.Slice(i * Stride, rows);

    /// <summary>All similarities, rows at a distance of <see cref="Stride"/>.</summary>
    public Span<T> All => memory.Slice(0, rows * Stride);

    /// <summary>The n-th span of one value for each vector.</summary>
    public Span<T> Values(int n) => memory.Slice((rows * Stride) + (n * rows), rows);
}
