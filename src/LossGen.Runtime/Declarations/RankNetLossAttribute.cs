// Declares the RankNet loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Logistic loss of all pairs of a row's items of different relevance, RankNet.</summary>
/// <remarks>
/// <para>Per row of scores s with relevances y: <c>Σ ln(1 + exp(-σ · (s[i] - s[j])))</c> over the pairs with y[i] &gt; y[j]. Items
/// of equal relevance are no pair. The mean divides by the number of rows, not of pairs.</para>
/// <para>Data: <c>input</c>, scores of shape (N, items), row-major; <c>target</c>, relevances of the same shape, any real
/// numbers, of which only the order counts. Gradient and Hessian (its diagonal) of the input must not be written over the
/// data. The work grows with the square of the items.</para>
/// <para>A wrong length throws <see cref="ArgumentException"/>; NaN in a row makes a NaN of all that it is paired with.</para>
/// <para>Source: Burges et al., "Learning to rank using gradient descent", ICML 2005.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class RankNetLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of items of a row, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Items { get; set; }

    /// <summary>The factor σ &gt; 0 of score differences; 1 unless set.</summary>
    public double Sigma { get; set; } = 1;
}
