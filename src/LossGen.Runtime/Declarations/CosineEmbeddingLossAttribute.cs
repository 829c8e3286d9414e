// Declares angles between pairs of vectors. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cosine loss of pairs of vectors, PyTorch's <c>CosineEmbeddingLoss</c>.</summary>
/// <remarks>
/// <para>Per row, with <c>cos = Σ ab / (√(Σ a² + 1e-12) · √(Σ b² + 1e-12))</c>: <c>1 - cos</c> where the target is +1, <c>max(0, cos - margin)</c> where it is -1.</para>
/// <para>Data: <c>input1</c> and <c>input2</c> of shape (N, D), row-major, and <c>target</c>, N values of -1 or +1; anything else throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CosineEmbeddingLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of elements of each vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>The cosine that unlike pairs may have, usually between -1 and 1; 0 unless set.</summary>
    public double Margin { get; set; }
}
