// Declares ordinal regression with consistent ranks (Cao et al. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Ordinal regression with consistent ranks, CORAL (Cao et al. 2019).</summary>
/// <remarks>
/// <para>Per row of K - 1 logits x with label y: <c>Σ weight[k] · (y &gt; k ? ln(1 + exp(-x[k])) : ln(1 + exp(x[k])))</c>.</para>
/// <para>Data: <c>input</c> of shape (N, K - 1), row-major; <c>target</c>: N labels of <see cref="int"/>, <see cref="long"/>, <see cref="short"/> or <see cref="byte"/>, each in [0, K - 1]. Option: <c>weight</c>, a factor per threshold.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CoralLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of thresholds K - 1, one less than that of the ranks; 0 when a parameter of the method gives it.</summary>
    public int Thresholds { get; set; }
}
