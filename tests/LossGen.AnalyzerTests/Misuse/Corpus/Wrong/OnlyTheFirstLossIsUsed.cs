// The reduction is None, and only the first element is read, or none at all: rows are lost without a word.
// Met after copying a call from an example with a batch of one.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.None)]
    public static partial void Each(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);
}

static class Forecast
{
    public static float Score(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target)
    {
        Span<float> losses = new float[target.Length];
        Losses.Each(prediction, target, losses);
        return losses[0]; // expect: LG1024
    }

    public static int Warmup(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target)
    {
        Span<float> unused = new float[target.Length];
        Losses.Each(prediction, target, unused); // expect: LG1024
        return target.Length;
    }
}
