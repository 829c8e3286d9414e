// Draws a plot: evaluates the kernel along the range, for each series, and hands the curves to the chart.
using LossGen.Losses;

namespace LossGen.Docs.Plots;

internal static class Plot
{
    private const int Steps = 384;

    public static string Draw(LossDefinition loss, PlotSpec spec, IDeclaredLoss kernel)
    {
        List<Curve> losses = [];
        List<Curve> gradients = [];
        foreach (PlotSeries series in spec.Series)
        {
            (double X, double Loss, double Gradient)[] points = [.. Enumerable.Range(0, Steps + 1).Select(i => Evaluate(spec, series, kernel, i))];
            losses.Add(new Curve(series.Label, [.. points.Select(point => (point.X, point.Loss))]));
            gradients.Add(new Curve(series.Label, [.. points.Select(point => (point.X, point.Gradient))]));
        }

        string varied = spec.VariedName(loss);
        return Chart.Draw(
            new Panel("loss", varied, spec.From, spec.To, spec.LossRange, losses),
            new Panel("gradient", varied, spec.From, spec.To, spec.GradientRange, gradients));
    }

    private static (double X, double Loss, double Gradient) Evaluate(PlotSpec spec, PlotSeries series, IDeclaredLoss kernel, int step)
    {
        double x = spec.From + ((spec.To - spec.From) * step / Steps);
        Dictionary<string, double[]> values = new(spec.Bound);
        foreach ((string name, double[] bound) in series.Bound)
        {
            values[name] = bound;
        }

        double[] varied = [.. values[spec.Varied.Name]];
        varied[spec.Index] = x;
        values[spec.Varied.Name] = varied;
        PlotPoint at = new(values, varied.Length);
        return (x, kernel.Run(at), at.Gradient[spec.Index]);
    }
}
