// The little of SVG that charts need, in pixels from the top left. Written by Chart.
using System.Globalization;
using System.Security;
using System.Text;

namespace LossGen.Docs.Plots;

internal sealed class SvgText
{
    private const string Style =
        "text{font:13px 'Segoe UI','Helvetica Neue','DejaVu Sans',Arial,sans-serif;fill:#57606a}.h{font-weight:600;fill:#24292f}"
        + ".g{stroke:#8c959f;stroke-opacity:.28}.z{stroke:#8c959f;stroke-opacity:.9}.c{fill:none;stroke-width:2.5;stroke-linejoin:round}"
        + "@media(prefers-color-scheme:dark){text{fill:#9da7b3}.h{fill:#e6edf3}}";

    private readonly StringBuilder text = new();

    public SvgText(double width, double height)
    {
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width:0.##}" height="{height:0.##}" viewBox="0 0 {width:0.##} {height:0.##}">""");
        text.Append("<style>").Append(Style).Append("</style>\n");
    }

    public void Text(double x, double y, string content, string anchor) =>
        Line($"""<text x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{SecurityElement.Escape(content)}</text>""");

    public void Title(double x, double y, string content) =>
        Line($"""<text class="h" x="{x:0.##}" y="{y:0.##}">{SecurityElement.Escape(content)}</text>""");

    public void Line(double x1, double y1, double x2, double y2, string colour, double width) =>
        Line($"""<path d="M{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}" stroke="{colour}" stroke-width="{width:0.##}"/>""");

    public void GridLine(double x1, double y1, double x2, double y2, bool isZero) =>
        Line($"""<path class="{(isZero ? "z" : "g")}" d="M{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}"/>""");

    public void BeginClip(string id, double x, double y, double width, double height)
    {
        Line($"""<clipPath id="{id}"><rect x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}"/></clipPath>""");
        Line($"""<g clip-path="url(#{id})">""");
    }

    public void EndClip() => text.Append("</g>\n");

    public void Polyline(IEnumerable<(double X, double Y)> points, string colour)
    {
        IEnumerable<string> places = points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.##}"));
        Line($"""<polyline class="c" stroke="{colour}" points="{string.Join(' ', places)}"/>""");
    }

    public override string ToString() => text + "</svg>\n";

    private void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
