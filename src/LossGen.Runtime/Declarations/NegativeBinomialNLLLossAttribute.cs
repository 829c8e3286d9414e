// Declares negative log-likelihood of overdispersed counts with a log link. Set on partial methods by users,
// read by the compiler by name.
namespace LossGen;

/// <summary>Negative binomial negative log-likelihood with a log link.</summary>
/// <remarks>
/// <para>Per element, with dispersion a: <c>(target + 1 / a) · ln(1 + a · exp(input)) - target · input</c>.</para>
/// <para>Data: <c>input</c>, logarithms of the mean, and <c>target</c>, counts of at least 0, of equal length. A target below 0 throws <see cref="ArgumentOutOfRangeException"/>. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class NegativeBinomialNLLLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The dispersion a &gt; 0 by which the variance μ + aμ² exceeds Poisson's; 1 unless set.</summary>
    public double Dispersion { get; set; } = 1;
}
