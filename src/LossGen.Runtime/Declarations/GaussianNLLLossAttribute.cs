// Declares negative log-likelihood under a normal distribution. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Normal negative log-likelihood, PyTorch's <c>GaussianNLLLoss</c>.</summary>
/// <remarks>
/// <para>Per element, with v = max(var, eps): <c>(ln v + (input - target)² / v) / 2</c>.</para>
/// <para>Data: <c>input</c>, the means, <c>target</c>, the values, and <c>var</c>, the variances, at least 0 (a negative one throws <see cref="ArgumentOutOfRangeException"/>), all of equal length.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class GaussianNLLLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>Whether the constant ln(2π) / 2 is added; false unless set.</summary>
    public bool Full { get; set; }

    /// <summary>The least variance, at least 0; 1e-6 unless set.</summary>
    public double Eps { get; set; } = 1e-6;
}
