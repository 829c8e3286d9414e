// Declares binary cross entropy of probabilities. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Binary cross entropy of probabilities, PyTorch's <c>BCELoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>-(target · max(ln input, -100) + (1 - target) · max(ln(1 - input), -100))</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c> of equal length, both in [0, 1]; a value outside throws
/// <see cref="ArgumentOutOfRangeException"/>, NaN flows through. Option: <c>weight</c>, a factor per element.</para>
/// <para>For logits use <see cref="BCEWithLogitsLossAttribute"/>: it is exact where the probability rounds to 0 or 1.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class BCELossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
