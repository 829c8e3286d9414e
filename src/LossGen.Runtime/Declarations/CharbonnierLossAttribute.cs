// Declares charbonnier's loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Charbonnier's loss.</summary>
/// <remarks>
/// <para>Per element: <c>√((input - target)² + ε²)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CharbonnierLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The width ε &gt; 0 of the rounded corner; 0.001 unless set.</summary>
    public double Epsilon { get; set; } = 1e-3;
}
