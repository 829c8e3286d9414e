// Declares direct preference optimization (Rafailov et al. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Direct preference optimization (Rafailov et al. 2023).</summary>
/// <remarks>
/// <para>Per pair, with h = β · ((chosen - referenceChosen) - (rejected - referenceRejected)): <c>-(1 - ε) · ln σ(h) - ε · ln σ(-h)</c>.</para>
/// <para>Data: the log-probabilities of the <c>chosen</c> and the <c>rejected</c> answer under the policy, then under the reference model (<c>referenceChosen</c>, <c>referenceRejected</c>, which have no gradient), all of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class DPOLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The strength β &gt; 0 of the tie to the reference model; 0.1 unless set.</summary>
    public double Beta { get; set; } = 0.1;

    /// <summary>The share ε in [0, 0.5) of preferences assumed to be swapped; 0 unless set.</summary>
    public double LabelSmoothing { get; set; }
}
