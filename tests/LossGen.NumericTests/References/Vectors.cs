// The vectors of contrastive losses in double: normalized or not, their inner products, the way back through the
// norms, and data whose similarities are of ordinary size. Called by the references of such losses.
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class Vectors
{
    private readonly double[] norms;

    public Vectors(OwnProblem problem, string data)
    {
        double[][] raw = [.. problem.Values[data].Chunk(problem.RowLength)];
        norms = [.. raw.Select(vector => problem.Is("normalize") ? Math.Max(Math.Sqrt(Dot(vector, vector)), 1e-12) : 1)];
        All = [.. raw.Select((vector, i) => vector.Select(value => value / norms[i]).ToArray())];
        IsNormalized = problem.Is("normalize");
    }

    public double[][] All { get; }

    private bool IsNormalized { get; }

    /// <summary>Values whose inner products are of the size of the temperature.</summary>
    public static double[] Draw(OwnProblem sizes, Noise noise)
    {
        double deviation = sizes.Is("normalize") ? 1.5 : Math.Sqrt(2 * sizes.Options["temperature"] / Math.Sqrt(sizes.RowLength));
        return Storage<double>.Make(sizes.Rows * sizes.RowLength, () => noise.Normal(deviation));
    }

    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    /// <summary>All similarities of the vectors of one side with those of another.</summary>
    public static double[][] Similarities(Vectors rows, Vectors columns, double temperature) =>
        [.. rows.All.Select(row => columns.All.Select(column => Dot(row, column) / temperature).ToArray())];

    public static double LogSumExp(IEnumerable<double> values)
    {
        double[] all = [.. values];
        double greatest = all.DefaultIfEmpty().Max();
        return greatest + Math.Log(all.Sum(value => Math.Exp(value - greatest)));
    }

    /// <summary>The gradient of the data, of slopes by the similarities of these vectors (rows) with others (columns).</summary>
    public double[] Gradient(Func<int, int, double> slopes, Vectors others, double temperature) => [.. All.SelectMany((vector, i) =>
    {
        double[] gradient = [.. vector.Select((_, d) => others.All.Select((other, j) => slopes(i, j) * other[d]).Sum() / temperature)];
        double along = IsNormalized && norms[i] > 1e-12 ? Dot(gradient, vector) : 0;
        return gradient.Select((slope, d) => (slope - (along * vector[d])) / norms[i]);
    })];

    /// <summary>How much a rounding of a similarity weighs in losses and gradients.</summary>
    public double Magnitude(double temperature) => 1 + ((1 + All.SelectMany(vector => vector).Select(Math.Abs).DefaultIfEmpty().Max()) / temperature / norms.DefaultIfEmpty(1).Min());
}
