// Declares the LambdaRank loss. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>RankNet's pairs, each weighted by how much NDCG would change if its items swapped places, LambdaRank.</summary>
/// <remarks>
/// <para>Per row of scores s with relevances y: <c>Σ w[i, j] · ln(1 + exp(-σ · (s[i] - s[j])))</c> over the pairs with y[i] &gt; y[j],
/// with <c>w = |2^y[i] - 2^y[j]| · |1 / log2(2 + r[i]) - 1 / log2(2 + r[j])| / idealDCG</c>. The ranks r, from 0, are those of the
/// scores; of equal scores the first is ranked higher. A row whose ideal DCG is 0 gives nothing. The mean divides by the
/// number of rows.</para>
/// <para>Gradient and Hessian (its diagonal) of the input take the weights as constants: they are no slopes of the loss where
/// ranks change. They may be written over the data.</para>
/// <para>Data: <c>input</c>, scores of shape (N, items), row-major; <c>target</c>, relevances of the same shape, at least 0 by
/// convention, not checked. The work grows with the square of the items, or with the items times <see cref="Truncation"/>.</para>
/// <para>A parameter <c>Span&lt;T&gt; scratch</c> is memory to work in: six values for each item of one row. A method <c>…ScratchLength</c>, written beside
/// yours, says how much a row needs.</para>
/// <para>A wrong length or a scratch span that is too short throws <see cref="ArgumentException"/>; NaN flows through.</para>
/// <para>Source: Burges, "From RankNet to LambdaRank to LambdaMART", MSR-TR-2010-82.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class LambdaRankLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of items of a row, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Items { get; set; }

    /// <summary>The factor σ &gt; 0 of score differences; 1 unless set.</summary>
    public double Sigma { get; set; } = 1;

    /// <summary>The number of ranks that NDCG looks at: a pair counts where one of its items is among them, and the ideal DCG ends there; 0, all ranks, unless set.</summary>
    public int Truncation { get; set; }
}
