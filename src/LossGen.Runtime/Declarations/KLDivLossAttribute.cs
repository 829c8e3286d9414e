// Declares kullback–Leibler divergence of the target from the model. Set on partial methods by users, read by
// the compiler by name.
namespace LossGen;

/// <summary>Kullback–Leibler divergence, PyTorch's <c>KLDivLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>target · (ln target - input)</c>, 0 where the target is 0; of logarithms <c>exp(target) · (target - input)</c>.</para>
/// <para>Data: <c>input</c>, log-probabilities, and <c>target</c>, probabilities or their logarithms, of equal length. The divergence of a batch is <see cref="Reduction.BatchMean"/>, which needs <see cref="Classes"/>; <see cref="Reduction.Mean"/> divides by the number of elements.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class KLDivLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>Whether the target holds logarithms of probabilities; false unless set.</summary>
    public bool LogTarget { get; set; }

    /// <summary>The number of classes of a row, at least 1, for <see cref="Reduction.BatchMean"/>; 0 when it is not needed or a parameter of the method gives it.</summary>
    public int Classes { get; set; }
}
