// Declares huber's loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Huber's loss, PyTorch's <c>HuberLoss</c>.</summary>
/// <remarks>
/// <para>Per element, with d = input - target: <c>d² / 2</c> where <c>|d| &lt; δ</c>, else <c>δ · (|d| - δ / 2)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class HuberLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The distance δ &gt; 0 where the parabola ends; 1 unless set.</summary>
    public double Delta { get; set; } = 1;
}
