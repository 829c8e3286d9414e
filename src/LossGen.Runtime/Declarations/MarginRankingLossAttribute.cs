// Declares which of two scores is to be greater. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Hinge loss of the order of two scores, PyTorch's <c>MarginRankingLoss</c>.</summary>
/// <remarks>
/// <para>Per element: <c>max(0, margin - target · (input1 - input2))</c>: +1 wants the first greater, -1 the second.</para>
/// <para>Data: <c>input1</c> and <c>input2</c>, scores, and <c>target</c>, all of equal length. The target is -1 or +1; anything else throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its elements or rows.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class MarginRankingLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>By how much the greater score should exceed the other; 0 unless set.</summary>
    public double Margin { get; set; }
}
