// Declares logarithm of the hyperbolic cosine of the error. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Logarithm of the hyperbolic cosine of the error.</summary>
/// <remarks>
/// <para>Per element: <c>ln cosh(input - target)</c>; its derivative is <c>tanh(input - target)</c>.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class LogCoshLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
