// Labels come first in the text and second in the call: named arguments.
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> a, ReadOnlySpan<float> b);
}

static class Trainer
{
    public static float Classify(float[] labels, float[] logits, float[] gradient) =>
        Losses.Bce(target: labels, input: logits, inputGradient: gradient);

    /// <summary>Without a gradient the squared error has no sides.</summary>
    public static float Evaluate(float[] expected, float[] predicted) => Losses.Mse(expected, predicted);

    public static float Positional(float[] logits, float[] labels)
    {
        float[] gradient = new float[logits.Length];
        float loss = Losses.Bce(logits, inputGradient: gradient, target: labels);
        return loss + gradient[0];
    }
}
