// Declares the InfoNCE loss, symmetric or not. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cross entropy of each query's similarities with all keys of the batch against its own key, InfoNCE.</summary>
/// <remarks>
/// <para>Per query i: <c>logsumexp(s[i]) - s[i, i]</c>, with similarities <c>s[i, j] = query[i] · key[j] / τ</c>. Symmetric (CLIP), half
/// of that and half of the same along the columns, where key i is told from all queries. Normalized, all vectors are divided
/// by their norms first (those below 1e-12 by that), and the gradients lead through it.</para>
/// <para>Data: <c>query</c> and <c>key</c>, vectors of shape (N, D), row-major; row i of one belongs to row i of the other. Both
/// have gradients, which must not be written over the data.</para>
/// <para>A parameter <c>Span&lt;T&gt; scratch</c> is memory to work in: the similarities of all pairs, about N² values. A method <c>…ScratchLength</c>, written beside
/// yours, says how much a batch needs.</para>
/// <para>A wrong length or a scratch span that is too short throws <see cref="ArgumentException"/>; NaN flows through.</para>
/// <para>Source: van den Oord et al., arXiv:1807.03748; Radford et al., arXiv:2103.00020.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its queries.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class InfoNCELossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The length D of a vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>The temperature τ &gt; 0 that similarities are divided by; 0.07 unless set.</summary>
    public double Temperature { get; set; } = 0.07;

    /// <summary>Whether keys are told from queries too, and the two losses averaged.</summary>
    public bool Symmetric { get; set; }

    /// <summary>Whether vectors are divided by their norms first.</summary>
    public bool Normalize { get; set; }
}
