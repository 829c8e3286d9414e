// Declares logistic loss of labels −1 and +1. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Logistic loss of signs, PyTorch's <c>SoftMarginLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>ln(1 + exp(-target · input))</c>.</para>
/// <para>Data: <c>input</c>, any real logits, and <c>target</c> of equal length. The target is -1 or +1; anything else throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SoftMarginLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
