// What every loss attribute has in common. A partial method carrying one of the derived attributes
// is a declaration: the compiler writes its body.
namespace LossGen;

/// <summary>Declares a loss on a partial method; the body is written when the project compiles.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public abstract class LossAttribute : Attribute
{
    /// <summary>Declares a loss.</summary>
    /// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
    /// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
    protected LossAttribute(Reduction reduction, DType dtype)
    {
        Reduction = reduction;
        DType = dtype;
    }

    /// <summary>What the method returns of the losses of its elements or rows.</summary>
    public Reduction Reduction { get; }

    /// <summary>The element type of the data spans.</summary>
    public DType DType { get; }

    /// <summary>What a mean over nothing returns; NaN unless set.</summary>
    public WhenEmpty WhenEmpty { get; set; }

    /// <summary>
    /// The least second derivative: each one of the (weighted) loss is raised to it before <c>gradientScale</c> and the mean's
    /// denominator, NaN excepted. Unset, -∞: second derivatives are exact.
    /// </summary>
    public double MinHessian { get; set; } = double.NegativeInfinity;

    /// <summary>
    /// Whether large calls are split over the threads of the pool. Results are the same to the last bit, whatever the number
    /// of threads; small calls stay on the caller's.
    /// </summary>
    public bool Parallel { get; set; }

    /// <summary>
    /// The most threads that work on a call of a <see cref="Parallel"/> loss, the caller's included; as many as there are
    /// processors where it is less than 1.
    /// </summary>
    public int MaxDegreeOfParallelism { get; set; } = -1;
}
