// Vectors and labels for the supervised contrastive kernel.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class SupConProblem(double[] vectors, short[] labels, int dimensions, double temperature, bool normalize) : IKernelProblem
{
    public double[][] Inputs => [vectors];

    public int Rows => labels.Length;

    public static SupConProblem Of(int rows, int dimensions, int classes, double temperature, bool normalize, ulong seed)
    {
        Noise noise = new(seed);
        return new SupConProblem(
            Numbers.Normal(seed + 1, rows * dimensions, normalize ? 2 : 1 / Math.Sqrt(dimensions)),
            Enumerable.Range(0, rows).Select(_ => (short)(noise.Below(classes) - 3)).ToArray(),
            dimensions,
            temperature,
            normalize);
    }

    public double[] Reference(double[][] inputs)
    {
        double[][] z = Similarities.Vectors(inputs[0], dimensions, normalize);
        return Enumerable.Range(0, Rows).Select(i =>
        {
            int[] others = Enumerable.Range(0, Rows).Where(j => j != i).ToArray();
            int[] positives = others.Where(j => labels[j] == labels[i]).ToArray();
            return positives.Length == 0 ? 0 : Similarities.LogSumExp(others.Select(j => Similarities.Dot(z[i], z[j]) / temperature))
                - positives.Average(j => Similarities.Dot(z[i], z[j]) / temperature);
        }).ToArray();
    }

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] input = Numbers.To<T>(vectors);
        T[] losses = new T[upstream.Length];
        T[] gradient = new T[input.Length];
        T[] scratch = new T[SupConKernel.ScratchLength(Rows, hasGradient: true)];
        scratch.AsSpan().Fill(T.NaN);
        Assert.Equal(Rows, SupConKernel.Check<T, short>(input, labels, dimensions, temperature, normalize, scratch.Length, true, ["z", "labels"]));
        double total = SupConKernel.Run<TLanes, T, TMath, short>(
            input, labels, gradient, dimensions, temperature, normalize, losses, upstream, scratch, T.CreateChecked(0.5), true);
        return new KernelOutcome<T>(total, losses, [gradient], []);
    }
}
