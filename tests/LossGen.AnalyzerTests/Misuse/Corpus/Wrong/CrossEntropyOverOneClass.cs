// A binary segmenter with one output plane under cross entropy: the softmax of one number is 1, so the loss is always 0.
// https://github.com/open-mmlab/mmsegmentation/issues/2201
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 1, Spatial = 64 * 64)] // expect: LG1009
    public static partial float Foreground(ReadOnlySpan<float> logits, ReadOnlySpan<byte> mask, Span<float> logitsGradient);

    [CrossEntropyLoss]
    public static partial float Any(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, Span<float> logitsGradient);
}

static class BinarySegmenter
{
    public static float Step(float[] plane, byte[] mask, float[] gradient)
    {
        float loss = Losses.Foreground(plane, mask, gradient);
        Console.WriteLine($"loss {loss}");
        return loss;
    }

    public static float OneOutput(float[] score, int[] label, float[] gradient)
    {
        float loss = Losses.Any(score, label, 1, gradient); // expect: LG1009
        Console.WriteLine($"loss {loss}");
        return loss;
    }
}
