// Half of a chart: its curves, and the axes that fit them.
namespace LossGen.Docs.Plots;

/// <param name="Title">What the vertical axis shows.</param>
/// <param name="Variable">What the horizontal axis shows.</param>
/// <param name="Limits">The range of values shown; null for all.</param>
internal sealed record Panel(
    string Title, string Variable, double From, double To, (double From, double To)? Limits, IReadOnlyList<Curve> Curves)
{
    private const double Margin = 0.06;

    public Axis Horizontal => new(From, To);

    public Axis Vertical
    {
        get
        {
            if (Limits is { } limits)
            {
                return new Axis(limits.From, limits.To);
            }

            double[] values = [.. Curves.SelectMany(curve => curve.Points).Select(point => point.Y).Where(double.IsFinite)];
            double least = values.Min(), most = values.Max();
            least = least > 0 && least < most / 2 ? 0 : least;
            most = most < 0 && most > least / 2 ? 0 : most;
            double margin = most > least ? (most - least) * Margin : 1;
            return new Axis(least - margin, most + margin);
        }
    }
}
