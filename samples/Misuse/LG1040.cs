// LG1040: CTC of numbers that are no log-probabilities
using System;
using LossGen;

namespace Misuse.LG1040;

static partial class Losses
{
    [CTCLoss(Classes = 29, ZeroInfinity = true)]
    public static partial float Ctc(ReadOnlySpan<float> frames, ReadOnlySpan<int> text, ReadOnlySpan<int> frameCounts, ReadOnlySpan<int> lengths, Span<float> scratch, Span<float> framesGradient);
}

static class Training
{
    public static float Step([Logits] float[] frames, int[] text, int[] frameCounts, int[] lengths, float[] scratch, float[] gradient)
    {
        return Losses.Ctc(frames, text, frameCounts, lengths, scratch, gradient);
    }
}
