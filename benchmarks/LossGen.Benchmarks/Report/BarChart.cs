// A bar for each loss on a logarithmic axis, as SVG. Drawn for Plots.
using LossGen.Docs.Plots;

namespace LossGen.Benchmarks.Report;

internal static class BarChart
{
    private const double Left = 232;
    private const double Width = 760;
    private const double Right = 60;
    private const double Step = 20;
    private const double Top = 50;

    /// <param name="title">What the bars show.</param>
    /// <param name="bars">From the top.</param>
    /// <param name="marks">Values on the axis, ascending; those beyond the greatest bar are left out.</param>
    /// <param name="text">How a value is written.</param>
    /// <returns>Nothing where there are no bars.</returns>
    public static string Draw(string title, IReadOnlyList<(string Name, double Value)> bars, double[] marks, Func<double, string> text)
    {
        if (bars.Count == 0)
        {
            return string.Empty;
        }

        double least = Math.Min(marks[0], 0.8 * bars.Min(bar => bar.Value)), most = bars.Max(bar => bar.Value);
        double Place(double value) => Left + (Math.Log(value / least) / Math.Log(most / least) * (Width - Left - Right));
        SvgText svg = new(Width, Top + (bars.Count * Step) + 10);
        svg.Title(10, 20, title);
        foreach (double mark in marks.Where(mark => mark <= most))
        {
            svg.GridLine(Place(mark), Top - 6, Place(mark), Top + (bars.Count * Step), isZero: mark == 1);
            svg.Text(Place(mark), Top - 10, text(mark), "middle");
        }

        for (int i = 0; i < bars.Count; i++)
        {
            double y = Top + (i * Step) + (Step / 2);
            svg.Text(Left - 10, y + 4.5, bars[i].Name, "end");
            svg.Line(Left, y, Math.Max(Place(bars[i].Value), Left + 1), y, bars[i].Value < 1 && marks[0] >= 1 ? "#f0743e" : "#3b82f6", Step - 7);
            svg.Text(Math.Max(Place(bars[i].Value), Left) + 6, y + 4.5, text(bars[i].Value), "start");
        }

        return svg.ToString();
    }
}
