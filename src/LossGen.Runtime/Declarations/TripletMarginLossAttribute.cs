// Declares distances from an anchor. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Triplet loss, PyTorch's <c>TripletMarginLoss</c>.</summary>
/// <remarks>
/// <para>Per row: <c>max(0, margin + d(anchor, positive) - d(anchor, negative))</c> with <c>d(a, b) = ‖a - b + eps‖ₚ</c>.</para>
/// <para>Data: <c>anchor</c>, <c>positive</c> and <c>negative</c> of shape (N, D), row-major.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class TripletMarginLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of elements of each vector, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Dimensions { get; set; }

    /// <summary>By how much the positive should be nearer, greater than 0; 1 unless set.</summary>
    public double Margin { get; set; } = 1;

    /// <summary>The p &gt; 0 of the norm, also <see cref="double.PositiveInfinity"/>; 2 unless set.</summary>
    public double P { get; set; } = 2;

    /// <summary>What is added to every component of a difference, at least 0; 1e-6 unless set.</summary>
    public double Eps { get; set; } = 1e-6;

    /// <summary>Whether the negative's distance from the positive counts where it is less than that from the anchor; false unless set.</summary>
    public bool Swap { get; set; }
}
