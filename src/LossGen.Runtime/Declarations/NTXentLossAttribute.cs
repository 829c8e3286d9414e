// Declares the NT-Xent loss of SimCLR. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cross entropy of each view's similarities with all others against the other view of its sample, NT-Xent.</summary>
/// <remarks>
/// <para>Of 2N vectors z, two views of each of N samples, per view i: <c>logsumexp(s[i, j] over j ≠ i) - s[i, (i + N) mod 2N]</c>, with
/// similarities <c>s[i, j] = z[i] · z[j] / τ</c>. Normalized (unless switched off), all vectors are divided by their norms first
/// (those below 1e-12 by that), and the gradient leads through it.</para>
/// <para>Data: <c>input</c>, vectors of shape (2N, D), row-major: one view of all samples, then the other. Its gradient must not
/// be written over it.</para>
/// <para>A parameter <c>Span&lt;T&gt; scratch</c> is memory to work in: the similarities of all pairs, about (2N)² values. A method <c>…ScratchLength</c>, written beside
/// yours, says how much a batch needs.</para>
/// <para>A wrong length or a scratch span that is too short throws <see cref="ArgumentException"/>; NaN flows through.</para>
/// <para>Source: Chen et al., arXiv:2002.05709.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its views.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class NTXentLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The length D of a vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>The temperature τ &gt; 0 that similarities are divided by; 0.5 unless set.</summary>
    public double Temperature { get; set; } = 0.5;

    /// <summary>Whether vectors are divided by their norms first; true unless set.</summary>
    public bool Normalize { get; set; } = true;
}
