// To save an allocation the gradient is written where the labels are; the next epoch learns from gradients.
// Met in hand-made training loops on microcontrollers and in games, where buffers are few.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

sealed class TinyTrainer(float[] labels)
{
    public float Step(ReadOnlySpan<float> prediction)
    {
        return Losses.Mse(prediction, labels, labels); // expect: LG1030
    }

    public float Slices(Span<float> workspace, int n)
    {
        Span<float> prediction = workspace[..n];
        Span<float> target = workspace.Slice(n, n);
        Span<float> gradient = target;
        return Losses.Mse(prediction, target, gradient); // expect: LG1030
    }
}
