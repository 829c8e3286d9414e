// Declares focal loss of exclusive classes. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Focal loss of exclusive classes (Lin et al. 2017, with a softmax).</summary>
/// <remarks>
/// <para>Per row of C logits with class index y and p = softmax(input)[y]: <c>-weight[y] · (1 - p)^γ · ln p</c>.</para>
/// <para>Data: <c>input</c> of shape (N, C), or (N, C, d1…) with <see cref="Spatial"/>, row-major; <c>target</c>: N (· spatial) class indices of <see cref="int"/>, <see cref="long"/>, <see cref="short"/> or <see cref="byte"/>, each in [0, C) or equal to <see cref="IgnoreIndex"/>. Option: <c>weight</c>, the α of each class; the mean divides by the number of rows that are not ignored.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SoftmaxFocalLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }

    /// <summary>The number of positions behind the class axis, d1 · d2 · …; 0 when there are none or a parameter gives it.</summary>
    public int Spatial { get; set; }

    /// <summary>The class index whose rows give no loss, no gradient and no weight; -100 unless set.</summary>
    public int IgnoreIndex { get; set; } = -100;

    /// <summary>The exponent γ ≥ 0 of the fading; 0 makes it cross entropy; 2 unless set.</summary>
    public double Gamma { get; set; } = 2;
}
