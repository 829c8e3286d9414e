// A grid search over the smoothing runs up to 1, where the target says nothing about the row any more.
// Met in hyperparameter sweeps that take the range from the documentation, [0, 1], literally.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 100, LabelSmoothing = 0.9)] // expect: LG1012
    public static partial float Strong(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Classes = 100, LabelSmoothing = 1)] // expect: LG1012
    public static partial float Everything(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Sweep
{
    public static void Run(float[] logits, int[] targets)
    {
        var gradient = new float[logits.Length];
        float strong = Losses.Strong(logits, targets, gradient);
        float all = Losses.Everything(logits, targets, gradient);
        Console.WriteLine($"{strong} {all} {gradient[0]}");
    }

    public static float Best(float[][] logits, int[][] targets)
    {
        float best = float.PositiveInfinity;
        for (int i = 0; i < logits.Length; i++)
        {
            float[] gradient = new float[logits[i].Length];
            best = MathF.Min(best, Losses.Strong(logits[i], targets[i], gradient) + gradient[0]);
        }

        return best;
    }
}
