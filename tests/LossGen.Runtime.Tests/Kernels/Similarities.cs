// Vectors, norms and inner products by the book. Called by the references of contrastive losses.
namespace LossGen.Runtime.Tests.Kernels;

internal static class Similarities
{
    public static double[][] Vectors(double[] values, int dimensions, bool normalize) => values.Chunk(dimensions).Select(vector =>
    {
        double norm = normalize ? Math.Max(Math.Sqrt(Dot(vector, vector)), 1e-12) : 1;
        return Array.ConvertAll(vector, value => value / norm);
    }).ToArray();

    public static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    public static double LogSumExp(IEnumerable<double> values)
    {
        double[] all = [.. values];
        double greatest = all.Max();
        return greatest + Math.Log(all.Sum(value => Math.Exp(value - greatest)));
    }
}
