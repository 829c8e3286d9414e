// One pair of curves of a plot: what is set differently from the other pairs, and what the legend says.
namespace LossGen.Docs.Plots;

internal sealed record PlotSeries(string Label, IReadOnlyDictionary<string, double[]> Bound);
