// Sums of references with the rounding errors added up beside them (Neumaier 1974): thousands of numbers added one after
// the other would be off by more than the kernels they are held against.
namespace LossGen.NumericTests.Harness;

internal static class Sums
{
    /// <summary>The sum of the numbers, as if it were rounded once.</summary>
    public static double Of(IReadOnlyCollection<double> values)
    {
        double sum = 0, lost = 0;
        foreach (double value in values)
        {
            double next = sum + value;
            lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }

        // Nothing is lost on the way to an infinity.
        return double.IsFinite(sum) ? sum + lost : sum;
    }
}
