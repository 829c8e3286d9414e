// Declares tweedie's loss of amounts that are often zero and never negative. Set on partial methods by users,
// read by the compiler by name.
namespace LossGen;

/// <summary>Tweedie loss with a log link.</summary>
/// <remarks>
/// <para>Per element, with power ρ: <c>-target · exp((1 - ρ) · input) / (1 - ρ) + exp((2 - ρ) · input) / (2 - ρ)</c>.</para>
/// <para>Data: <c>input</c>, logarithms of the mean, and <c>target</c>, amounts of at least 0, of equal length. A target below 0 throws <see cref="ArgumentOutOfRangeException"/>. Option: <c>weight</c>, a factor per element.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class TweedieLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The variance power ρ between 1 and 2; 1.5 unless set.</summary>
    public double Power { get; set; } = 1.5;
}
