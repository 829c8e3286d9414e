// The direction of a chart: where a value lies, and which round values are marked.
namespace LossGen.Docs.Plots;

internal sealed record Axis(double From, double To)
{
    private const int MostMarks = 6;

    /// <summary>The place of a value, 0 at the start and 1 at the end.</summary>
    public double Position(double value) => (value - From) / (To - From);

    /// <summary>Multiples of 1, 2 or 5 times a power of ten, at most six of them.</summary>
    public IEnumerable<double> Marks()
    {
        double step = Step();
        for (double i = Math.Ceiling((From / step) - 1e-9); i * step <= To + (step * 1e-9); i++)
        {
            // Decimal arithmetic: 3 · 0.1 is 0.3.
            yield return (double)((decimal)i * (decimal)step);
        }
    }

    private double Step()
    {
        decimal power = 0.000_000_1m;
        while (true)
        {
            foreach (decimal factor in (decimal[])[1, 2, 5])
            {
                double step = (double)(power * factor);
                if ((To - From) / step <= MostMarks)
                {
                    return step;
                }
            }

            power *= 10;
        }
    }
}
