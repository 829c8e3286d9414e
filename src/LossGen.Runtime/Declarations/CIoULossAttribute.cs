// Declares complete intersection over union of boxes (Zheng et al. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Complete intersection over union of boxes (Zheng et al. 2019).</summary>
/// <remarks>
/// <para>Per pair of boxes: that of <see cref="DIoULossAttribute"/> plus <c>α · v</c>, <c>v = 4 / π² · (atan(W / H) - atan(w / h))²</c>, <c>α = v / (1 - IoU + v + eps)</c>, a constant in the gradient.</para>
/// <para>Data: <c>input</c> and <c>target</c> of shape (N, 4), row-major: boxes (x1, y1, x2, y2) with x1 ≤ x2 and y1 ≤ y2.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CIoULossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>What is added to denominators, at least 0; 1e-7 unless set.</summary>
    public double Eps { get; set; } = 1e-7;
}
