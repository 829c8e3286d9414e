// Declares negative log-likelihood of counts under a Poisson distribution. Set on partial methods by users,
// read by the compiler by name.
namespace LossGen;

/// <summary>Poisson negative log-likelihood, PyTorch's <c>PoissonNLLLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>exp(input) - target · input</c>, or of rates <c>input - target · ln(input + eps)</c>.</para>
/// <para>Data: <c>input</c>, logarithms of rates (rates ≥ 0 without <see cref="LogInput"/>; a negative one throws <see cref="ArgumentOutOfRangeException"/>), and <c>target</c>, counts, of equal length.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class PoissonNLLLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>Whether the input holds logarithms of rates, not rates; true unless set.</summary>
    public bool LogInput { get; set; } = true;

    /// <summary>Whether Stirling's approximation <c>y ln y - y + ln(2πy) / 2</c> of ln y! is added where y &gt; 1; false unless set.</summary>
    public bool Full { get; set; }

    /// <summary>What is added to a rate before its logarithm is taken, at least 0; 1e-8 unless set. Without effect on logarithms of rates.</summary>
    public double Eps { get; set; } = 1e-8;
}
