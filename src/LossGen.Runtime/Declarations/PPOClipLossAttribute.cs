// Declares clipped policy loss of proximal policy optimization (Schulman et al. Set on partial methods by
// users, read by the compiler by name.
namespace LossGen;

/// <summary>Clipped policy loss of PPO (Schulman et al. 2017).</summary>
/// <remarks>
/// <para>Per token, with r = exp(logProbability - oldLogProbability): <c>-min(r · advantage, clamp(r, 1 - c, 1 + c) · advantage)</c>.</para>
/// <para>Data: <c>logProbability</c> under the policy, <c>oldLogProbability</c> under the policy that acted, and <c>advantage</c> (the last two have no gradient), all of equal length. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class PPOClipLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The range c &gt; 0 around 1 in which the ratio may move; 0.2 unless set.</summary>
    public double Clip { get; set; } = 0.2;
}
