// Declares distance intersection over union of boxes (Zheng et al. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Distance intersection over union of boxes (Zheng et al. 2019).</summary>
/// <remarks>
/// <para>Per pair of boxes: <c>1 - I / (U + eps) + r² / (d² + eps)</c> with intersection I, union U, centres r apart and a hull of diagonal d.</para>
/// <para>Data: <c>input</c> and <c>target</c> of shape (N, 4), row-major: boxes (x1, y1, x2, y2) with x1 ≤ x2 and y1 ≤ y2.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class DIoULossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>What is added to denominators, at least 0; 1e-7 unless set.</summary>
    public double Eps { get; set; } = 1e-7;
}
