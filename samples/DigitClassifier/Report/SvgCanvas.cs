// The little of SVG that the poster needs: text, lines, rectangles and paths, in pixels from the top left.
using System.Globalization;
using System.Security;
using System.Text;

namespace DigitClassifier.Report;

internal sealed class SvgCanvas
{
    private readonly StringBuilder text = new();

    public SvgCanvas(int width, int height)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="Inter, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif">""");
        Rectangle(0, 0, width, height, Theme.Paper);
    }

    public void Text(double x, double y, string content, double size, string colour, int weight = 400, string anchor = "start") =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<text x="{x:0.##}" y="{y:0.##}" font-size="{size:0.##}" font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">{SecurityElement.Escape(content)}</text>""");

    /// <summary>Text that reads upward, centred at a point.</summary>
    public void UpwardText(double x, double y, string content, double size, string colour) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<text transform="translate({x:0.##} {y:0.##}) rotate(-90)" font-size="{size:0.##}" fill="{colour}" text-anchor="middle">{SecurityElement.Escape(content)}</text>""");

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<line x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}" stroke="{colour}" stroke-width="{width:0.##}"/>""");

    public void Rectangle(double x, double y, double width, double height, string colour, double radius = 0) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<rect x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}" rx="{radius:0.##}" fill="{colour}"/>""");

    public void Circle(double x, double y, double radius, string colour) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"""<circle cx="{x:0.##}" cy="{y:0.##}" r="{radius:0.##}" fill="{colour}"/>""");

    public void Polyline(IEnumerable<(double X, double Y)> points, string colour, double width) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<polyline points="{string.Join(' ', points.Select(point => $"{point.X:0.##},{point.Y:0.##}"))}" fill="none" stroke="{colour}" stroke-width="{width:0.##}" stroke-linejoin="round" stroke-linecap="round"/>""");

    public override string ToString() => text + "</svg>\n";
}
