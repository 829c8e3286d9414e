// Holds a kernel against the loss by the book: losses, finite differences, single against double precision, and
// the bits of all widths. Called by the tests of kernels.
using System.Numerics;
using System.Runtime.InteropServices;
using LossGen.Testing;

namespace LossGen.Runtime.Tests.Kernels;

internal static class KernelAssert
{
    public static void IsRight(IKernelProblem problem)
    {
        double[] ones = Enumerable.Repeat(0.5, problem.Rows).ToArray();
        Noise noise = new(19);
        double[] upstream = Noise.Array<double>(problem.Rows, () => (float)noise.Uniform(-1, 2));
        foreach (double[] factors in (double[][])[[], upstream])
        {
            double[] effective = factors.Length == 0 ? ones : factors;
            KernelOutcome<double> outcome = problem.Run<Double256, double, DoubleLaneMath<Double256>>(factors);
            MatchesReference(problem, effective, outcome);
            KernelOutcome<float> single = problem.Run<Float256, float, FloatLaneMath<Float256>>(Array.ConvertAll(factors, f => (float)f));
            IsNear(single, outcome);
            HasEqualBits(problem, factors, outcome, single);
        }
    }

    public static void AllNaN<T>(IEnumerable<T> values)
        where T : INumberBase<T> => Assert.All(values, value => Assert.True(T.IsNaN(value)));

    private static void MatchesReference(IKernelProblem problem, double[] factors, KernelOutcome<double> outcome)
    {
        double[] losses = problem.Reference(problem.Inputs);
        double magnitude = 1 + losses.Sum(Math.Abs);
        Assert.Equal(losses.Sum(), outcome.Total, 1e-12 * magnitude);
        for (int i = 0; i < outcome.Losses.Length; i++)
        {
            Assert.Equal(losses[i], outcome.Losses[i], 1e-12 * (1 + Math.Abs(losses[i])));
        }

        for (int input = 0; input < problem.Inputs.Length; input++)
        {
            // A few elements of a large input say as much as all.
            int step = Math.Max(1, problem.Inputs[input].Length / (problem.Inputs[input].Length > 1000 ? 7 : 40));
            for (int i = 0; i < problem.Inputs[input].Length; i += step)
            {
                double slope = (Shifted(input, i, 1e-5) - Shifted(input, i, -1e-5)) / 2e-5;
                Assert.Equal(slope, outcome.Gradients[input][i], 3e-7 * magnitude);
                if (outcome.Hessian.Length != 0)
                {
                    double middle = Shifted(input, i, 0);
                    double curvature = ((Shifted(input, i, 1e-3) - middle) - (middle - Shifted(input, i, -1e-3))) / 1e-6;
                    Assert.Equal(curvature, outcome.Hessian[i], 2e-5 * magnitude);
                }
            }
        }

        double Shifted(int input, int position, double by)
        {
            double[][] inputs = [.. problem.Inputs];
            inputs[input] = [.. inputs[input]];
            inputs[input][position] += by;
            return problem.Reference(inputs).Select((loss, row) => loss * factors[row]).Sum();
        }
    }

    private static void IsNear(KernelOutcome<float> single, KernelOutcome<double> outcome)
    {
        Assert.Equal(outcome.Total, single.Total, 2e-6 * (1 + Math.Abs(outcome.Total)));
        Near(outcome.Losses, single.Losses);
        Near(outcome.Hessian, single.Hessian);
        for (int input = 0; input < outcome.Gradients.Length; input++)
        {
            Near(outcome.Gradients[input], single.Gradients[input]);
        }

        static void Near(double[] expected, float[] actual)
        {
            Assert.Equal(expected.Length, actual.Length);
            double magnitude = expected.Select(Math.Abs).DefaultIfEmpty().Max();
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], actual[i], 3e-6 * (magnitude + 1e-3));
            }
        }
    }

    private static void HasEqualBits(IKernelProblem problem, double[] factors, KernelOutcome<double> outcome, KernelOutcome<float> single)
    {
        float[] floats = Array.ConvertAll(factors, f => (float)f);
        Equal(outcome, problem.Run<Double128, double, DoubleLaneMath<Double128>>(factors));
        Equal(outcome, problem.Run<Double512, double, DoubleLaneMath<Double512>>(factors));
        Equal(single, problem.Run<Float128, float, FloatLaneMath<Float128>>(floats));
        Equal(single, problem.Run<Float512, float, FloatLaneMath<Float512>>(floats));

        static void Equal<T>(KernelOutcome<T> one, KernelOutcome<T> other)
            where T : unmanaged
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(one.Total), BitConverter.DoubleToInt64Bits(other.Total));
            Assert.True(Bytes(one.Losses).SequenceEqual(Bytes(other.Losses)), "losses");
            Assert.True(Bytes(one.Hessian).SequenceEqual(Bytes(other.Hessian)), "Hessian");
            for (int input = 0; input < one.Gradients.Length; input++)
            {
                Assert.True(Bytes(one.Gradients[input]).SequenceEqual(Bytes(other.Gradients[input])), $"gradient {input}");
            }
        }

        static ReadOnlySpan<byte> Bytes<T>(T[] values)
            where T : unmanaged => MemoryMarshal.AsBytes<T>(values);
    }
}
