// The loss has taken the logits before they are turned into probabilities for the report, in the same buffer.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

sealed class DigitTrainer
{
    private readonly float[] scores = new float[10];

    public (float Loss, float Confidence) Step(ReadOnlySpan<float> network, int digit, Span<float> gradient)
    {
        network.CopyTo(scores);
        float loss = Losses.CrossEntropy(scores, [digit], gradient);
        TensorPrimitives.SoftMax(scores, scores);
        return (loss, scores[digit]);
    }

    public (float Loss, float Confidence) ProbabilitiesFirst(ReadOnlySpan<float> logits, int digit, Span<float> gradient)
    {
        Span<float> probabilities = stackalloc float[10];
        TensorPrimitives.SoftMax(logits, probabilities);
        float confidence = TensorPrimitives.Max(probabilities);
        return (Losses.CrossEntropy(logits, [digit], gradient), confidence);
    }
}
