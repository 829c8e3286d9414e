// Declares the multi-label margin loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Hinge loss between the classes of a row's list and all others, PyTorch's <c>MultiLabelMarginLoss</c>.</summary>
/// <remarks>
/// <para>Per row of C scores x: <c>Σ max(0, 1 - x[j] + x[i]) / C</c> over the classes j of the row's list and the classes i that
/// are not in it. A class that is listed twice counts twice as j. Pairs at the kink and pairs with NaN have no part in loss
/// or gradient.</para>
/// <para>Data: <c>input</c>, scores of shape (N, C), row-major; <c>target</c> of the same shape, of <see cref="int"/>,
/// <see cref="long"/> or <see cref="short"/>: each row lists classes, and a -1 ends the list (<see cref="byte"/> has no -1, so that a
/// row must list C classes). What stands behind the end has no meaning, but must be a class or -1 too.</para>
/// <para>The gradient is a whole number of pairs over C; it must not be written over the data.</para>
/// <para>A wrong length throws <see cref="ArgumentException"/>, an index that is neither a class nor -1
/// <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class MultiLabelMarginLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }
}
