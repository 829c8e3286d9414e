// Declares tversky loss of planes (Salehi et al. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Tversky loss of planes (Salehi et al. 2017).</summary>
/// <remarks>
/// <para>Per plane of probabilities p with labels y: <c>(1 - (Σ py + smooth) / (Σ py + α Σ p(1 - y) + β Σ y(1 - p) + smooth))^γ</c>.</para>
/// <para>Data: <c>input</c>, probabilities (or logits) of N planes of <see cref="Spatial"/> positions each, a plane per sample and class, and <c>target</c>, labels in [0, 1] of the same shape.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class TverskyLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of positions of a plane, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Spatial { get; set; }

    /// <summary>The weight α ≥ 0 of false positives; 0.5 unless set.</summary>
    public double Alpha { get; set; } = 0.5;

    /// <summary>The weight β ≥ 0 of false negatives; 0.5 unless set.</summary>
    public double Beta { get; set; } = 0.5;

    /// <summary>The exponent γ &gt; 0 of the focal variant; 1 unless set.</summary>
    public double Gamma { get; set; } = 1;

    /// <summary>What is added to numerator and denominator, at least 0; 1 unless set. With 0 an empty pair of planes gives NaN.</summary>
    public double Smooth { get; set; } = 1;

    /// <summary>Whether the input holds logits, not probabilities; false unless set.</summary>
    public bool FromLogits { get; set; }
}
