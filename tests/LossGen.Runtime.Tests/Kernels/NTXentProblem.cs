// Views of samples for the NT-Xent kernel.
using System.Numerics;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class NTXentProblem(double[] vectors, int dimensions, double temperature, bool normalize) : IKernelProblem
{
    public double[][] Inputs => [vectors];

    public int Rows => vectors.Length / dimensions;

    public double[] Reference(double[][] inputs)
    {
        double[][] z = Similarities.Vectors(inputs[0], dimensions, normalize);
        return Enumerable.Range(0, Rows).Select(i =>
            Similarities.LogSumExp(Enumerable.Range(0, Rows).Where(j => j != i).Select(j => Similarities.Dot(z[i], z[j]) / temperature))
                - (Similarities.Dot(z[i], z[(i + (Rows / 2)) % Rows]) / temperature)).ToArray();
    }

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] input = Numbers.To<T>(vectors);
        T[] losses = new T[upstream.Length];
        T[] gradient = new T[input.Length];
        T[] scratch = new T[NTXentKernel.ScratchLength(Rows, hasGradient: true)];
        scratch.AsSpan().Fill(T.NaN);
        Assert.Equal(Rows, NTXentKernel.Check<T>(input, dimensions, temperature, normalize, scratch.Length, true, ["views"]));
        double total = NTXentKernel.Run<TLanes, T, TMath>(
            input, gradient, dimensions, temperature, normalize, losses, upstream, scratch, T.CreateChecked(0.5), true);
        return new KernelOutcome<T>(total, losses, [gradient], []);
    }
}
