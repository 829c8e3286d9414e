// The data and options of one call of a declared loss, by the catalogue's names, and room for the gradient.
using System.Globalization;

namespace LossGen.Docs.Plots;

internal sealed class PlotPoint(IReadOnlyDictionary<string, double[]> values, int gradientLength)
{
    private const int ScratchLength = 4096;
    private readonly double[] gradient = new double[gradientLength];
    private double[]? scratch;

    public Span<double> Gradient => gradient;

    /// <summary>More scratch memory than the few values of a plot can need.</summary>
    public Span<double> Scratch => scratch ??= new double[ScratchLength];

    public ReadOnlySpan<double> Values(string name) => values[name];

    public ReadOnlySpan<int> Indices(string name) =>
        Array.ConvertAll(values[name], value => Convert.ToInt32(value, CultureInfo.InvariantCulture));

    public double Number(string name) => values[name][0];

    public int Integer(string name) => Indices(name)[0];

    public bool Flag(string name) => values[name][0] != 0;
}
