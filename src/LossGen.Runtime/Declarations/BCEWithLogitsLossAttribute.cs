// Declares binary cross entropy of logits. Set on partial methods by users, read by the compiler
// by name.
namespace LossGen;

/// <summary>Binary cross entropy of logits, PyTorch's <c>BCEWithLogitsLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>max(x, 0) - x · target + log1p(exp(-|x|))</c>, with <c>posWeight</c> p:
/// <c>(1 - target) · x + (1 + (p - 1) · target) · (log1p(exp(-|x|)) + max(-x, 0))</c>.</para>
/// <para>Data: <c>input</c>, any real logits, and <c>target</c> in [0, 1] of equal length; a target outside throws
/// <see cref="ArgumentOutOfRangeException"/>. Options: <c>weight</c> and <c>posWeight</c>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class BCEWithLogitsLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
