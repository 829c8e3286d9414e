// NLL does not take the logarithm, whatever its name says; given probabilities its loss is −p and is negative at once.
// https://github.com/AnubhavGupta3377/Text-Classification-Models-Pytorch/issues/9
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [NLLLoss(Reduction.Mean, Classes = 5)]
    public static partial float Nll(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);
}

sealed class TextClassifier
{
    private readonly float[] hidden = new float[5];
    private readonly float[] gradient = new float[5];

    public float Learn(ReadOnlySpan<float> scores, int star)
    {
        Span<float> p = hidden;
        TensorPrimitives.SoftMax(scores, p);
        ReadOnlySpan<int> target = [star];
        float loss = Losses.Nll(p, target, gradient); // expect: LG1003
        if (loss < 0)
        {
            Console.WriteLine("negative loss?");
        }

        Apply(gradient);
        return loss;
    }

    private static void Apply(ReadOnlySpan<float> gradient) => Console.WriteLine(TensorPrimitives.Norm(gradient));
}
