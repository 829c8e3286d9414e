// Numbers with error bounds, position by position. Made by references, compared with what kernels wrote.
namespace LossGen.NumericTests.Harness;

/// <summary>Expected values of a span.</summary>
/// <param name="Values">The values.</param>
/// <param name="Errors">How far off each may be before it is stored; not finite where nothing is known.</param>
/// <param name="LargestTerms">The largest magnitude on the way to each.</param>
internal sealed record Bounded(double[] Values, double[] Errors, double[] LargestTerms)
{
    /// <summary>The largest magnitude that was rounded on the way to each; 0 where none beside the value is known.</summary>
    public double[] Scales { get; init; } = new double[Values.Length];

    /// <summary>What each value may itself be off, as far as that is known.</summary>
    public double[] Doubts { get; init; } = new double[Values.Length];

    public static Bounded Of(int count) => new(new double[count], new double[count], new double[count]);

    public void Set(int[] positions, double[] values, double[] errors, double[] largestTerms)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            Values[positions[i]] = values[values.Length == 1 ? 0 : i];
            Errors[positions[i]] = errors[errors.Length == 1 ? 0 : i];
            LargestTerms[positions[i]] = largestTerms[largestTerms.Length == 1 ? 0 : i];
        }
    }

    public void SetScales(int[] positions, double[] scales)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            Scales[positions[i]] = scales[scales.Length == 1 ? 0 : i];
        }
    }
}
