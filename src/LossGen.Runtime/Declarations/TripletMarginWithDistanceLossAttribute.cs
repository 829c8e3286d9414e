// Declares the triplet margin loss under a chosen distance. Set on partial methods by users, read by the compiler by
// name.
namespace LossGen;

/// <summary>The triplet margin loss under a chosen distance, PyTorch's <c>TripletMarginWithDistanceLoss</c>.</summary>
/// <remarks>
/// <para>Per row: <c>max(0, (d(anchor, positive) - d(anchor, negative)) + margin)</c>. With <see cref="Swap"/> the second
/// distance is the lesser of <c>d(anchor, negative)</c> and <c>d(positive, negative)</c>. Where the sum is exactly 0 the slope
/// is that above it; where both distances of a swap are equal, each has half of it.</para>
/// <para>Data: <c>anchor</c>, <c>positive</c> and <c>negative</c>, each N rows of <see cref="Dimensions"/> values, row-major.
/// The distance is one of <see cref="LossGen.Distance"/> or a method of yours, <see cref="DistanceMethod"/>.</para>
/// <para>A wrong length throws <see cref="ArgumentException"/>; NaN flows through to the loss, and gives no gradient.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class TripletMarginWithDistanceLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of values of each vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>The distance; <see cref="Distance.Euclidean"/> unless set.</summary>
    public Distance Distance { get; set; }

    /// <summary>
    /// The name of your own distance, given by <c>nameof</c>: a static method
    /// <c>T D(ReadOnlySpan&lt;T&gt; first, ReadOnlySpan&lt;T&gt; second)</c> of the declaring type, private or not. Where the
    /// loss has gradients, it has them all, and a method
    /// <c>void DGradient(ReadOnlySpan&lt;T&gt; first, ReadOnlySpan&lt;T&gt; second, T scale, Span&lt;T&gt; firstGradient, Span&lt;T&gt; secondGradient)</c>
    /// adds <c>scale</c> times the derivatives of D to both gradients, which must be apart from the data.
    /// </summary>
    public string? DistanceMethod { get; set; }

    /// <summary>How much nearer than the negative the positive is to be, above 0; 1 unless set.</summary>
    public double Margin { get; set; } = 1;

    /// <summary>Whether the negative's distance from the positive counts too, if it is the lesser one.</summary>
    public bool Swap { get; set; }
}
