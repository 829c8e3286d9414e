// Declares the absolute error. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Absolute error, PyTorch's <c>L1Loss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>|input - target|</c>; its derivative where they are equal is 0.</para>
/// <para>Data: <c>input</c> and <c>target</c>, any real values, of equal length.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class L1LossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype);
