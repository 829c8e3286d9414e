// Nanoseconds per element against the number of elements, a small chart for every loss that C++ computes too, both axes
// logarithmic. Drawn for Plots.
using LossGen.Benchmarks.Contenders;
using LossGen.Docs.Plots;

namespace LossGen.Benchmarks.Report;

internal static class SizeCharts
{
    private const int Columns = 3;
    private const double Width = 170;
    private const double Height = 110;
    private const double Left = 62;
    private const double Top = 66;
    private const double Across = 232;
    private const double Down = 174;

    private static readonly (Contender Contender, string Colour)[] Curves =
        [(Contender.LossGen, "#3b82f6"), (Contender.Native, "#14a37f"), (Contender.Torch, "#f0743e"), (Contender.TensorPrimitives, "#a061e8")];

    /// <returns>Nothing where there is no C++.</returns>
    public static string Draw(Figures figures)
    {
        string[] losses = [.. figures.Of(Contender.Native).Select(result => result.Subject.Loss).Where(loss => !loss.Contains('×')).Distinct().Order(StringComparer.Ordinal)];
        if (losses.Length == 0)
        {
            return string.Empty;
        }

        SvgText svg = new(Left + (Columns * Across), Top + ((losses.Length + Columns - 1) / Columns * Down));
        svg.Title(10, 20, "ns per element with gradient, by the number of elements");
        for (int i = 0; i < Curves.Length; i++)
        {
            double x = 20 + (i * 160);
            svg.Line(x, 38, x + 20, 38, Curves[i].Colour, 2.5);
            svg.Text(x + 26, 42, Curves[i].Contender.Name(), "start");
        }

        for (int i = 0; i < losses.Length; i++)
        {
            DrawPanel(svg, figures, losses[i], Left + (i % Columns * Across), Top + (i / Columns * Down) + 14);
        }

        return svg.ToString();
    }

    private static void DrawPanel(SvgText svg, Figures figures, string loss, double x, double y)
    {
        (Contender Contender, string Colour, (int Elements, double Value)[] Points)[] curves =
        [
            .. Curves.Select(curve => (curve.Contender, curve.Colour, figures.Cases.Where(subject => subject.Loss == loss)
                .Select(subject => (subject.Elements, Value: figures.PerElement(loss, subject.Elements, true, curve.Contender)))
                .Where(point => point.Value is not null).Select(point => (point.Elements, point.Value!.Value)).ToArray())),
        ];
        double[] values = [.. curves.SelectMany(curve => curve.Points).Select(point => point.Value)];
        double least = Math.Floor(Math.Log10(values.Min())), most = Math.Ceiling(Math.Log10(values.Max()));
        double Up(double value) => y + ((most - Math.Log10(value)) / (most - least) * Height);
        double Along(double elements) => x + ((Math.Log2(elements) - 5) / 19 * Width);
        svg.Title(x, y - 6, loss);
        for (double power = least; power <= most; power++)
        {
            svg.GridLine(x, Up(Math.Pow(10, power)), x + Width, Up(Math.Pow(10, power)), isZero: power == 0);
            svg.Text(x - 6, Up(Math.Pow(10, power)) + 4, Texts.Number(Math.Pow(10, power), "0.###"), "end");
        }

        foreach ((int elements, string name) in new[] { (32, "32"), (4096, "4 Ki"), (65_536, "64 Ki"), (1 << 24, "16 Mi") })
        {
            svg.GridLine(Along(elements), y, Along(elements), y + Height, isZero: false);
            svg.Text(Along(elements), y + Height + 17, name, "middle");
        }

        foreach ((_, string colour, (int Elements, double Value)[] points) in curves.Reverse())
        {
            svg.Polyline(points.Select(point => (Along(point.Elements), Up(point.Value))), colour);
        }
    }
}
