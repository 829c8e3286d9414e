// Declares negative log-likelihood of positive amounts under a Gamma distribution with a log link. Set on
// partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Gamma negative log-likelihood with a log link.</summary>
/// <remarks>
/// <para>Per element: <c>input + target · exp(-input)</c>.</para>
/// <para>Data: <c>input</c>, logarithms of the mean, and <c>target</c>, amounts greater than 0 (any other throws <see cref="ArgumentOutOfRangeException"/>), of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class GammaNLLLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
