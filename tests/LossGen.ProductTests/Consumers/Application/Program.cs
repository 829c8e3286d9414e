// A program that declares losses of its own under the same names as its library's, and prints what all of
// them compute.
using System;
using System.Globalization;
using LossGen;

namespace Application;

internal static partial class Program
{
    private static readonly float[] Logits = [-0.4089f, -1.2471f, 0.5907f, -0.4897f, -0.8267f, -0.7349f, 0.5241f, -0.1246f, -0.4751f];

    private static readonly float[] Labels = [0, 1, 1, 0, 0, 1, 1, 0, 1];

    private static readonly int[] Targets = [2, 0, 1];

    [BCEWithLogitsLoss(Reduction.None)]
    private static partial void Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> loss);

    [MSELoss]
    private static partial LossSum SquaredError(ReadOnlySpan<float> @in, ReadOnlySpan<float> @out);

    private static void Main()
    {
        float[] gradient = new float[9];
        Print("BCE", Library.Losses.Bce([0.3441f, 0.6559f], [0, 1], gradient.AsSpan(0, 2)));
        Print("L1", Library.Losses.L1([1, 2, 4], [1, 1, 1]));
        Print("cross entropy", Library.Losses.CrossEntropy(Logits, Targets, gradient));
        Print("its gradient", gradient[8]);
        Print("NLL", Typed<int>.Nested.NegativeLogLikelihood(Logits, Targets));
        Print("MSE", SquaredError(Logits, Labels).Mean);

        float[] losses = new float[9];
        Bce(Logits, Labels, losses);
        Print("BCE with logits", losses[8]);
    }

    private static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} = {value:R}"));

    private static partial class Typed<T>
    {
        internal static partial class Nested
        {
            [NLLLoss(Classes = 3)]
            internal static partial float NegativeLogLikelihood(ReadOnlySpan<float> input, ReadOnlySpan<int> target);
        }
    }
}
