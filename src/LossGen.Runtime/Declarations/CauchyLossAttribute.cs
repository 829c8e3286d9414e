// Declares cauchy's (Lorentzian) robust loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cauchy's robust loss (Barron 2019, α = 0).</summary>
/// <remarks>
/// <para>Per element, with d = input - target: <c>c² / 2 · ln(1 + (d / c)²)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CauchyLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The width c &gt; 0 beyond which errors count as outliers; 1 unless set.</summary>
    public double Width { get; set; } = 1;
}
