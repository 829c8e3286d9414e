// Declares pinball loss of several quantiles of one target at once. Set on partial methods by users, read by
// the compiler by name.
namespace LossGen;

/// <summary>Quantile (pinball) loss of several quantiles at once.</summary>
/// <remarks>
/// <para>Per row of Q estimates x with target y: <c>Σ max(τ[q] · (y - x[q]), (τ[q] - 1) · (y - x[q]))</c>.</para>
/// <para>Data: <c>input</c> of shape (N, Q), row-major, and <c>target</c>, N values. The parameter <c>quantiles</c> gives the Q quantiles τ, each between 0 and 1.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class MultiQuantileLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of quantiles Q, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Levels { get; set; }
}
