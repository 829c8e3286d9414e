// Declares cross entropy of logits with class indices or class probabilities. Set on partial methods
// by users, read by the compiler by name.
namespace LossGen;

/// <summary>Cross entropy of logits over classes, PyTorch's <c>CrossEntropyLoss</c>.</summary>
/// <remarks>
/// <para>Per row of C logits x with class index y: <c>logsumexp(x) - x[y]</c>; with smoothing ε the target is
/// <c>(1 - ε) · onehot(y) + ε / C</c>; with class probabilities q: <c>Σ q[c] · (logsumexp(x) - x[c])</c>.</para>
/// <para>Data: <c>input</c> of shape (N, C), or (N, C, d1…) with <see cref="Spatial"/>, row-major; <c>target</c>: N (· spatial)
/// class indices of <see cref="int"/>, <see cref="long"/>, <see cref="short"/> or <see cref="byte"/>, each in [0, C) or equal to
/// <see cref="IgnoreIndex"/>, or probabilities of the shape of the input. Option: <c>weight</c>, a factor per class; the mean
/// divides by the weights of the targets.</para>
/// <para>Beyond PyTorch: <see cref="PolyEpsilon"/>, <see cref="ZLoss"/> and <see cref="SoftCap"/>.</para>
/// <para>Further parameters: <c>Span&lt;T&gt; logSumExp</c> receives logsumexp(x) of every row, 0 where the target is ignored;
/// with class indices <c>out int correct</c> is the number of rows, ignored ones apart, whose target is the arg max: no logit is
/// larger and no earlier one equal. A row with a NaN is never correct.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CrossEntropyLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }

    /// <summary>The number of positions behind the class axis, d1 · d2 · …; 0 when there are none or a parameter gives it.</summary>
    public int Spatial { get; set; }

    /// <summary>The class index whose rows give no loss, no gradient and no weight; -100 unless set.</summary>
    public int IgnoreIndex { get; set; } = -100;

    /// <summary>The share ε in [0, 1] of the target that is spread evenly over all classes; 0 unless set.</summary>
    public double LabelSmoothing { get; set; }

    /// <summary>The weight ε of <c>1 - p</c>, p being the target's probability, which Poly-1 (Leng et al. 2022) adds; 0 unless set, usual values are 1 and 2.</summary>
    public double PolyEpsilon { get; set; }

    /// <summary>The weight ζ ≥ 0 of the squared log-sum-exp of the logits, which the z-loss adds to keep them small; 0 unless set, a usual value is 1e-4.</summary>
    public double ZLoss { get; set; }

    /// <summary>The bound k that logits are held below by <c>k · tanh(x / k)</c>; 0, for none, unless set, a usual value is 30.</summary>
    public double SoftCap { get; set; }
}
