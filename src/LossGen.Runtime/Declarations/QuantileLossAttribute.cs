// Declares pinball loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Quantile (pinball) loss.</summary>
/// <remarks>
/// <para>Per element: <c>max(τ · (target - input), (τ - 1) · (target - input))</c>; its derivative where they are equal is 0.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class QuantileLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The quantile τ between 0 and 1; 0.5, the median, unless set.</summary>
    public double Quantile { get; set; } = 0.5;
}
