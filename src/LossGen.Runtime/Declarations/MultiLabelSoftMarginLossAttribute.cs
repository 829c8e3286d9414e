// Declares binary cross entropy of every class of a row. Set on partial methods by users, read by the compiler
// by name.
namespace LossGen;

/// <summary>Binary cross entropy averaged over classes, PyTorch's <c>MultiLabelSoftMarginLoss</c>.</summary>
/// <remarks>
/// <para>Per row of C logits x with labels y: <c>Σ weight[c] · (y[c] · ln(1 + exp(-x[c])) + (1 - y[c]) · ln(1 + exp(x[c]))) / C</c>.</para>
/// <para>Data: <c>input</c> of shape (N, C), row-major, and <c>target</c>, labels in [0, 1] of the same shape. Option: <c>weight</c>, a factor per class.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class MultiLabelSoftMarginLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }
}
