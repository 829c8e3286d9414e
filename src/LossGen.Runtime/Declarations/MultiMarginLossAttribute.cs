// Declares margins between the target's score and every other. Set on partial methods by users, read by the
// compiler by name.
namespace LossGen;

/// <summary>Multi-class hinge loss, PyTorch's <c>MultiMarginLoss</c>.</summary>
/// <remarks>
/// <para>Per row of C scores x with class index y: <c>weight[y] · Σ max(0, margin - x[y] + x[c])^p / C</c> over the classes c other than y.</para>
/// <para>Data: <c>input</c> of shape (N, C), row-major; <c>target</c>: N class indices of <see cref="int"/>, <see cref="long"/>, <see cref="short"/> or <see cref="byte"/>, each in [0, C). Option: <c>weight</c>, a factor per class; the mean divides by N.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class MultiMarginLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }

    /// <summary>The power of each missing margin, 1 or 2; 1 unless set.</summary>
    public int P { get; set; } = 1;

    /// <summary>By how much the target's score should exceed every other; 1 unless set.</summary>
    public double Margin { get; set; } = 1;
}
