// The undivided result of a loss: what micro-batches, threads and machines can add up before the one
// division. A return type of generated methods.
namespace LossGen;

/// <summary>A sum of losses and the weight to divide it by for their mean.</summary>
/// <param name="Sum">The sum of the losses.</param>
/// <param name="Weight">The number of elements or rows, or the sum of their weights.</param>
public readonly record struct LossSum(double Sum, double Weight)
{
    /// <summary>The sum over nothing.</summary>
    public static LossSum Zero => default;

    /// <summary>The mean, <see cref="Sum"/> / <see cref="Weight"/>; NaN when the weight is zero.</summary>
    public double Mean => Weight == 0 ? double.NaN : Sum / Weight;

    /// <summary>The sum over both parts.</summary>
    public static LossSum operator +(LossSum left, LossSum right) => new(left.Sum + right.Sum, left.Weight + right.Weight);

    /// <summary>The sum over both parts.</summary>
    public static LossSum Add(LossSum left, LossSum right) => left + right;
}
