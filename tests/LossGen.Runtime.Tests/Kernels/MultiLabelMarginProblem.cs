// Scores and lists of classes for the multi-label margin kernel.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Kernels;

internal sealed class MultiLabelMarginProblem(double[] scores, int[] lists, int classes) : IKernelProblem
{
    public double[][] Inputs => [scores];

    public int Rows => scores.Length / classes;

    public static MultiLabelMarginProblem Of(int rows, int classes, ulong seed)
    {
        Noise noise = new(seed);
        int[] lists = Enumerable.Repeat(-1, rows * classes).ToArray();
        for (int row = 0; row < rows; row++)
        {
            // Lists of all lengths, with what stands behind their end.
            int length = noise.Below(Math.Min(classes, 6) + 1);
            for (int i = 0; i < classes; i++)
            {
                lists[(row * classes) + i] = i == length ? -1 : noise.Below(classes);
            }
        }

        return new MultiLabelMarginProblem(Numbers.Normal(seed + 1, rows * classes, 1), lists, classes);
    }

    public double[] Reference(double[][] inputs) => Enumerable.Range(0, Rows).Select(row =>
    {
        double[] x = inputs[0].Skip(row * classes).Take(classes).ToArray();
        int[] list = lists.Skip(row * classes).Take(classes).TakeWhile(index => index >= 0).ToArray();
        double sum = 0;
        foreach (int label in list)
        {
            for (int i = 0; i < classes; i++)
            {
                double hinge = 1 - x[label] + x[i];
                sum += !list.Contains(i) && hinge > 0 ? hinge : 0;
            }
        }

        return sum / classes;
    }).ToArray();

    public KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        T[] input = Numbers.To<T>(scores);
        T[] losses = new T[upstream.Length];
        T[] gradient = new T[input.Length];
        Assert.Equal(Rows, MultiLabelMarginKernel.Check<T, int>(input, lists, classes, ["scores", "lists"]));
        double total = MultiLabelMarginKernel.Run<TLanes, T, TMath, int>(
            input, lists, gradient, classes, losses, upstream, T.CreateChecked(0.5), wantsLoss: true);
        return new KernelOutcome<T>(total, losses, [gradient], []);
    }
}
