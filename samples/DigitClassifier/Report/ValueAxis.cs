// The vertical axis of a chart: where a value lies and which values are marked. Made by Poster.
namespace DigitClassifier.Report;

/// <param name="Position">The place of a value, 0 at the bottom and 1 at the top.</param>
/// <param name="Marks">The marked values and their text.</param>
internal sealed record ValueAxis(Func<double, double> Position, IReadOnlyList<(double Value, string Label)> Marks)
{
    /// <summary>From the power of ten below the smallest value to the value above the largest in 1, 2, 5 steps.</summary>
    public static ValueAxis Logarithmic(IReadOnlyCollection<double> values)
    {
        double[] steps = Steps(values.Min(), values.Max());
        double bottom = Math.Log(steps[0]);
        double height = Math.Log(steps[^1]) - bottom;
        return new ValueAxis(
            value => (Math.Log(value) - bottom) / height,
            [.. steps.Where(step => steps.Length < 8 || IsPowerOfTen(step)).Select(step => (step, $"{step:0.#####}"))]);
    }

    /// <summary>Shares from a round percentage below the smallest up to 100 %.</summary>
    public static ValueAxis Percent(IReadOnlyCollection<double> values)
    {
        double bottom = Math.Floor(Math.Max(values.Min(), 0.5) * 20) / 20;
        double step = 1 - bottom > 0.2 ? 0.1 : 0.05;
        return new ValueAxis(
            value => Math.Max(0, (value - bottom) / (1 - bottom)),
            [.. Enumerable.Range(0, 6).Select(i => 1 - (i * step)).Where(value => value > bottom - 1e-9).Select(value => (value, $"{value:0%}"))]);
    }

    // 0.01, 0.02, 0.05, 0.1 …: from the last not above the smallest value to the first not below the largest.
    private static double[] Steps(double smallest, double largest)
    {
        double[] all = [.. Enumerable.Range(-9, 14).Select(power => Math.Pow(10, power)).SelectMany(ten => (double[])[ten, 2 * ten, 5 * ten])];
        int from = Math.Max(Array.FindLastIndex(all, step => step <= smallest), 0);
        int to = Array.FindIndex(all, from + 1, step => step >= largest);
        return all[from..((to < 0 ? all.Length - 1 : to) + 1)];
    }

    private static bool IsPowerOfTen(double value) => Math.Abs(Math.Log10(value) - Math.Round(Math.Log10(value))) < 1e-9;
}
