// Scores and relevances for the LambdaRank kernel; the reference takes its weights from the scores as they are.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class LambdaRankProblem(double[] scores, double[] relevances, int items, double sigma, int truncation) : IKernelProblem
{
    public double[][] Inputs => [scores];

    public int Rows => scores.Length / items;

    public static LambdaRankProblem Of(int rows, int items, double sigma, int truncation, ulong seed)
    {
        Noise noise = new(seed);
        double[] scores = Numbers.Normal(seed + 1, rows * items, 2);
        for (int i = 0; i < scores.Length; i += 3)
        {
            // Ties.
            scores[i] = Math.Round(scores[i]);
        }

        double[] relevances = Noise.Array<double>(rows * items, () => noise.Below(5) == 0 ? (float)noise.Uniform(0, 4) : noise.Below(5));
        return new LambdaRankProblem(scores, relevances, items, sigma, truncation);
    }

    public double[] Reference(double[][] inputs) => Enumerable.Range(0, Rows).Select(row => Row(inputs[0], row * items)).ToArray();

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] input = Numbers.To<T>(scores);
        T[] target = Numbers.To<T>(relevances);
        T[] losses = new T[upstream.Length];
        T[] hessian = new T[input.Length];
        T[] scratch = new T[LambdaRankKernel.ScratchLength(items, hasGradient: true)];
        scratch.AsSpan().Fill(T.NaN);
        Assert.Equal(Rows, LambdaRankKernel.Check<T>(input, target, items, sigma, truncation, 0, scratch.Length, true, ["scores", "grades"]));

        // In place: the row is read before it is written.
        double total = LambdaRankKernel.Run<TLanes, T, TMath>(
            input, target, input, hessian, items, sigma, truncation, double.NegativeInfinity, losses, upstream, scratch, T.CreateChecked(0.5), true);
        return new KernelOutcome<T>(total, losses, [input], hessian);
    }

    private double Row(double[] moved, int start)
    {
        double[] s = scores.Skip(start).Take(items).ToArray();
        double[] y = relevances.Skip(start).Take(items).ToArray();
        int limit = truncation == 0 ? items : truncation;
        double ideal = y.OrderByDescending(grade => grade).Take(limit).Select((grade, rank) => Gain(grade) * Discount(rank)).Sum();
        int[] ranks = new int[items];
        foreach ((int item, int rank) in Enumerable.Range(0, items).OrderByDescending(i => s[i]).Select((i, rank) => (i, rank)))
        {
            ranks[item] = rank;
        }

        double sum = 0;
        for (int i = 0; i < items && ideal != 0; i++)
        {
            for (int j = 0; j < items; j++)
            {
                if (y[i] > y[j] && Math.Min(ranks[i], ranks[j]) < limit)
                {
                    double weight = Math.Abs(Gain(y[i]) - Gain(y[j])) * Math.Abs(Discount(ranks[i]) - Discount(ranks[j])) / ideal;
                    sum += weight * RankNetProblem.Softplus(-sigma * (moved[start + i] - moved[start + j]));
                }
            }
        }

        return sum;
    }

    private static double Gain(double grade) => Math.Pow(2, grade) - 1;

    private static double Discount(int rank) => 1 / Math.Log2(2 + rank);
}
