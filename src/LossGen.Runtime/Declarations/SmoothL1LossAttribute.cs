// Declares smooth absolute error. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Smooth absolute error, PyTorch's <c>SmoothL1Loss</c>.</summary>
/// <remarks>
/// <para>Per element, with d = input - target: <c>d² / (2β)</c> where <c>|d| &lt; β</c>, else <c>|d| - β / 2</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SmoothL1LossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The distance β ≥ 0 where the parabola ends; 0 makes it <see cref="L1LossAttribute"/>; 1 unless set.</summary>
    public double Beta { get; set; } = 1;
}
