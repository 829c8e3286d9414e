// Queries and keys for the InfoNCE kernel.
using System.Numerics;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class InfoNCEProblem(double[] queries, double[] keys, int dimensions, double temperature, bool symmetric, bool normalize)
    : IKernelProblem
{
    public double[][] Inputs => [queries, keys];

    public int Rows => queries.Length / dimensions;

    public static InfoNCEProblem Of(int rows, int dimensions, double temperature, bool symmetric, bool normalize, ulong seed) => new(
        Numbers.Normal(seed, rows * dimensions, normalize ? 3 : 1 / Math.Sqrt(dimensions)),
        Numbers.Normal(seed + 1, rows * dimensions, normalize ? 0.2 : 1 / Math.Sqrt(dimensions)),
        dimensions,
        temperature,
        symmetric,
        normalize);

    public double[] Reference(double[][] inputs)
    {
        double[][] q = Similarities.Vectors(inputs[0], dimensions, normalize);
        double[][] k = Similarities.Vectors(inputs[1], dimensions, normalize);
        return Enumerable.Range(0, Rows).Select(i =>
        {
            double own = Similarities.Dot(q[i], k[i]) / temperature;
            double ofRow = Similarities.LogSumExp(k.Select(key => Similarities.Dot(q[i], key) / temperature)) - own;
            double ofColumn = Similarities.LogSumExp(q.Select(query => Similarities.Dot(query, k[i]) / temperature)) - own;
            return symmetric ? (ofRow + ofColumn) / 2 : ofRow;
        }).ToArray();
    }

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] query = Numbers.To<T>(queries);
        T[] key = Numbers.To<T>(keys);
        T[] losses = new T[upstream.Length];
        T[] queryGradient = new T[query.Length];
        T[] keyGradient = new T[key.Length];
        T[] scratch = new T[InfoNCEKernel.ScratchLength(Rows, hasGradient: true)];
        scratch.AsSpan().Fill(T.NaN);
        Assert.Equal(Rows, InfoNCEKernel.Check<T>(query, key, dimensions, temperature, symmetric, normalize, scratch.Length, true, ["texts", "images"]));
        double total = InfoNCEKernel.Run<TLanes, T, TMath>(
            query, key, queryGradient, keyGradient, dimensions, temperature, symmetric, normalize, losses, upstream, scratch, T.CreateChecked(0.5), true);
        return new KernelOutcome<T>(total, losses, [queryGradient, keyGradient], []);
    }
}
