// Declares jaccard loss of planes. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Jaccard (intersection over union) loss of planes.</summary>
/// <remarks>
/// <para>Per plane of probabilities p with labels y: <c>1 - (Σ py + smooth) / (Σ p + Σ y - Σ py + smooth)</c>.</para>
/// <para>Data: <c>input</c>, probabilities (or logits) of N planes of <see cref="Spatial"/> positions each, a plane per sample and class, and <c>target</c>, labels in [0, 1] of the same shape.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class JaccardLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of positions of a plane, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Spatial { get; set; }

    /// <summary>What is added to numerator and denominator, at least 0; 1 unless set. With 0 an empty pair of planes gives NaN.</summary>
    public double Smooth { get; set; } = 1;

    /// <summary>Whether the input holds logits, not probabilities; false unless set.</summary>
    public bool FromLogits { get; set; }
}
