// Scores and relevances for the RankNet kernel.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class RankNetProblem(double[] scores, double[] relevances, int items, double sigma) : IKernelProblem
{
    public double[][] Inputs => [scores];

    public int Rows => scores.Length / items;

    public static RankNetProblem Of(int rows, int items, double sigma, ulong seed)
    {
        Noise noise = new(seed);
        return new RankNetProblem(
            Numbers.Normal(seed + 1, rows * items, 2), Noise.Array<double>(rows * items, () => noise.Below(5)), items, sigma);
    }

    public double[] Reference(double[][] inputs) => Enumerable.Range(0, Rows).Select(row =>
    {
        double sum = 0;
        for (int i = row * items; i < (row + 1) * items; i++)
        {
            for (int j = row * items; j < (row + 1) * items; j++)
            {
                sum += relevances[i] > relevances[j] ? Softplus(-sigma * (inputs[0][i] - inputs[0][j])) : 0;
            }
        }

        return sum;
    }).ToArray();

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] input = Numbers.To<T>(scores);
        T[] target = Numbers.To<T>(relevances);
        T[] losses = new T[upstream.Length];
        T[] gradient = new T[input.Length];
        T[] hessian = new T[input.Length];
        Assert.Equal(Rows, RankNetKernel.Check<T>(input, target, items, sigma, 0, ["scores", "grades"]));
        double total = RankNetKernel.Run<TLanes, T, TMath>(
            input, target, gradient, hessian, items, sigma, double.NegativeInfinity, losses, upstream, T.CreateChecked(0.5), wantsLoss: true);
        return new KernelOutcome<T>(total, losses, [gradient], hessian);
    }

    internal static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));
}
