// Nothing is timed that computes something else: a contender's loss and gradient are compared with those
// of the plain loops first. Called by both timers.
namespace LossGen.Benchmarks.Contenders;

internal static class Agreement
{
    // Of a loss, and of a gradient in units of the largest there can be.
    private const double Tolerance = 1e-4;
    private static readonly PlainContender Plain = new();

    /// <summary>Prepares a contender and runs it once, beside the plain loops.</summary>
    /// <exception cref="InvalidOperationException">They disagree.</exception>
    public static Func<float> Prepare(WorkloadData data, IContender contender)
    {
        float expectedLoss = Plain.Prepare(data)();
        float[] expected = data.Gradient.Span.ToArray();
        if (contender.WritesGradient)
        {
            data.Gradient.Span.Fill(float.NaN);
        }

        Func<float> run = contender.Prepare(data);
        float loss = run();
        double largest = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            double difference = Math.Abs((double)data.Gradient.Span[i] - expected[i]) * data.Workload.Rows;
            largest = Math.Max(largest, difference); // a NaN stays
        }

        bool agrees = Math.Abs(loss - expectedLoss) <= Tolerance * expectedLoss && largest <= Tolerance;
        return agrees
            ? run
            : throw new InvalidOperationException(
                $"{contender.Name} computes {loss} for {data.Workload} instead of {expectedLoss}; its gradient is {largest} off.");
    }
}
