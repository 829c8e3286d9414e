// Declares focal loss of independent labels (Lin et al. Set on partial methods by users, read by the compiler
// by name.
namespace LossGen;

/// <summary>Focal loss of independent labels (Lin et al. 2017).</summary>
/// <remarks>
/// <para>Per element, with p = σ(input) and m = target · (1 - p) + (1 - target) · p: <c>α_t · m^γ · BCE(input, target)</c>, α_t = α · target + (1 - α) · (1 - target).</para>
/// <para>Data: <c>input</c>, any real logits, and <c>target</c>, labels in [0, 1], of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SigmoidFocalLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The weight of positive labels in [0, 1], negative ones having the rest; below 0 both weigh 1; 0.25 unless set.</summary>
    public double Alpha { get; set; } = 0.25;

    /// <summary>The exponent γ ≥ 0 of the fading; 0 makes it binary cross entropy; 2 unless set.</summary>
    public double Gamma { get; set; } = 2;
}
