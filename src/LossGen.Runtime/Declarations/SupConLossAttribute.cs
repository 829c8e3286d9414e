// Declares the supervised contrastive loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cross entropy of each vector's similarities with all others, averaged over those of its label, SupCon.</summary>
/// <remarks>
/// <para>Per vector i, with similarities <c>s[i, j] = z[i] · z[j] / τ</c>: <c>logsumexp(s[i, j] over j ≠ i) - mean(s[i, p])</c> over the
/// other vectors p of its label: the mean outside of the logarithm. A vector that is alone with its label has a loss of 0,
/// counts for nothing in the mean's denominator, and is only what others are told from. Normalized (unless switched off),
/// all vectors are divided by their norms first (those below 1e-12 by that), and the gradient leads through it.</para>
/// <para>Data: <c>input</c>, vectors of shape (N, D), row-major; <c>labels</c>, N whole numbers of <see cref="int"/>,
/// <see cref="long"/>, <see cref="short"/> or <see cref="byte"/>, of which only equality counts. The gradient must not be written over
/// the data.</para>
/// <para>A parameter <c>Span&lt;T&gt; scratch</c> is memory to work in: the similarities of all pairs, about N² values. A method <c>…ScratchLength</c>, written beside
/// yours, says how much a batch needs.</para>
/// <para>A wrong length or a scratch span that is too short throws <see cref="ArgumentException"/>; NaN flows through.</para>
/// <para>Source: Khosla et al., arXiv:2004.11362, equation 2.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its vectors.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SupConLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The length D of a vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>The temperature τ &gt; 0 that similarities are divided by; 0.07 unless set.</summary>
    public double Temperature { get; set; } = 0.07;

    /// <summary>Whether vectors are divided by their norms first; true unless set.</summary>
    public bool Normalize { get; set; } = true;
}
