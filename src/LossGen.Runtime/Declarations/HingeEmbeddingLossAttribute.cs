// Declares distances of pairs. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Hinge loss of distances, PyTorch's <c>HingeEmbeddingLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>input</c> where the target is +1, <c>max(0, margin - input)</c> where it is -1.</para>
/// <para>Data: <c>input</c>, distances, and <c>target</c> of equal length. The target is -1 or +1; anything else throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class HingeEmbeddingLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The distance that unlike pairs should have; 1 unless set.</summary>
    public double Margin { get; set; } = 1;
}
