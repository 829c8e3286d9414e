// Declares cross entropy of two orders of a list (Cao et al. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>List-wise ranking loss ListNet (Cao et al. 2007).</summary>
/// <remarks>
/// <para>Per list of scores x with relevance y: <c>-Σ q[i] · ln softmax(x)[i]</c>, q = softmax(y).</para>
/// <para>Data: <c>input</c> of shape (N, items), row-major, and <c>target</c>, relevance grades of the same shape.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class ListNetLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of items of a list, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Items { get; set; }

    /// <summary>Whether the softmax of the target is taken; if not, the target itself is the distribution q. True unless set.</summary>
    public bool SoftmaxTarget { get; set; } = true;
}
