// Declares hinge loss of labels −1 and +1. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Hinge loss of signs.</summary>
/// <remarks>
/// <para>Per element: <c>max(0, 1 - target · input)</c>.</para>
/// <para>Data: <c>input</c>, any real logits, and <c>target</c> of equal length. The target is -1 or +1; anything else throws <see cref="ArgumentOutOfRangeException"/>. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class HingeLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
