// Declares wing loss (Feng et al. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Wing loss (Feng et al. 2018).</summary>
/// <remarks>
/// <para>Per element, with d = |input - target|: <c>w · ln(1 + d / ε)</c> where d &lt; w, else <c>d - w + w · ln(1 + w / ε)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class WingLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The distance w &gt; 0 where the absolute error begins; 10 unless set.</summary>
    public double Width { get; set; } = 10;

    /// <summary>The curvature ε &gt; 0: the smaller, the steeper near the target; 2 unless set.</summary>
    public double Epsilon { get; set; } = 2;
}
