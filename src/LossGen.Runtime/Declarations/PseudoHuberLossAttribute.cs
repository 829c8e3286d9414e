// Declares the smooth relative of Huber's loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Pseudo-Huber loss.</summary>
/// <remarks>
/// <para>Per element, with d = input - target: <c>δ² · (√(1 + (d / δ)²) - 1)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class PseudoHuberLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The bound δ &gt; 0 of the slope; 1 unless set.</summary>
    public double Delta { get; set; } = 1;
}
