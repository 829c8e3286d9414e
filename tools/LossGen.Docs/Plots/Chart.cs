// A plot as SVG: two panels side by side and a legend. Colours suit a light and a dark page; the text follows
// the reader's preference. Equal input gives equal text on every machine.
using System.Globalization;

namespace LossGen.Docs.Plots;

internal static class Chart
{
    private const double Width = 760;
    private const double PanelWidth = 300;
    private const double PanelHeight = 196;
    private const double Top = 34;
    private const double LegendHeight = 26;
    private static readonly string[] Colours = ["#3b82f6", "#f0743e", "#14a37f", "#a061e8"];

    public static string Draw(Panel left, Panel right)
    {
        bool hasLegend = left.Curves.Count > 1;
        double top = Top + (hasLegend ? LegendHeight : 0);
        SvgText svg = new(Width, top + PanelHeight + 44);
        if (hasLegend)
        {
            Legend(svg, [.. left.Curves.Select(curve => curve.Label)]);
        }

        DrawPanel(svg, left, 58, top, "left");
        DrawPanel(svg, right, 58 + PanelWidth + 78, top, "right");
        return svg.ToString();
    }

    private static void Legend(SvgText svg, string[] labels)
    {
        double x = 58;
        for (int i = 0; i < labels.Length; i++)
        {
            svg.Line(x, 16, x + 20, 16, Colours[i], 2.5);
            svg.Text(x + 27, 20, labels[i], "start");
            x += 50 + (labels[i].Length * 7.2);
        }
    }

    private static void DrawPanel(SvgText svg, Panel panel, double x, double y, string id)
    {
        Axis across = panel.Horizontal, up = panel.Vertical;
        svg.Title(x, y - 12, panel.Title);
        foreach (double mark in across.Marks())
        {
            double at = x + (across.Position(mark) * PanelWidth);
            svg.GridLine(at, y, at, y + PanelHeight, isZero: mark == 0);
            svg.Text(at, y + PanelHeight + 18, Text(mark), "middle");
        }

        foreach (double mark in up.Marks())
        {
            double at = y + ((1 - up.Position(mark)) * PanelHeight);
            svg.GridLine(x, at, x + PanelWidth, at, isZero: mark == 0);
            svg.Text(x - 8, at + 4, Text(mark), "end");
        }

        svg.Text(x + (PanelWidth / 2), y + PanelHeight + 36, panel.Variable, "middle");
        svg.BeginClip(id, x, y, PanelWidth, PanelHeight);
        for (int i = panel.Curves.Count - 1; i >= 0; i--)
        {
            foreach ((double X, double Y)[] stretch in panel.Curves[i].Stretches())
            {
                (double X, double Y)[] line =
                [
                    .. stretch.Select(point => (
                        x + (across.Position(point.X) * PanelWidth),
                        y + ((1 - Math.Clamp(up.Position(point.Y), -0.1, 1.1)) * PanelHeight))),
                ];
                svg.Polyline(Curve.Simplify(line, 0.04), Colours[i]);
            }
        }

        svg.EndClip();
    }

    private static string Text(double mark) => mark.ToString("0.#######", CultureInfo.InvariantCulture).Replace('-', '−');
}
