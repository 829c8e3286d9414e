// Sizes that stood in two places, and one of them was changed.
// In PyTorch broadcasting hides some of these: (N, 1) against (N) gives N times N losses.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);

    [CrossEntropyLoss(Classes = 10)]
    public static partial float Digits(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Shapes
{
    private const int Batch = 32;

    public static float Regression()
    {
        Span<float> prediction = stackalloc float[Batch];
        Span<float> target = stackalloc float[Batch + 1];
        Span<float> gradient = stackalloc float[Batch];
        return Losses.Mse(prediction, target, gradient); // expect: LG1034
    }

    public static float Digits()
    {
        float[] logits = new float[Batch * 10];
        int[] targets = new int[64];
        float[] gradient = new float[Batch * 10];
        return Losses.Digits(logits, targets, gradient); // expect: LG1034
    }
}
