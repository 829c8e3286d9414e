// Log-probabilities, or logits where the declaration says so; infinite losses count as 0; labels fit.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [CTCLoss(LossGen.Reduction.Mean, Classes = 29, Blank = 28, ZeroInfinity = true, FromLogits = true)]
    public static partial float FromLogits(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        Span<float> scratch, Span<float> logitsGradient);

    [CTCLoss(LossGen.Reduction.Sum, Classes = 29, ZeroInfinity = true)]
    public static partial float Ctc(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        Span<float> scratch, Span<float> logProbabilitiesGradient);
}

static class Speech
{
    public static float OnSpans([Logits] float[] scores, [LogProbabilities] float[] logProbabilities, float[] scratch, float[] gradient)
    {
        int[] hello = [8, 5, 12, 12, 15];
        int[] blankLast = [7, 4, 11, 11, 14, 0];
        return Losses.Ctc(logProbabilities, hello, [50], [5], scratch, gradient)
            + Losses.FromLogits(scores, blankLast, [50], [6], scratch, gradient);
    }

    public static Tensor OnTensors(Tensor scores, Tensor text, Tensor frames, Tensor lengths) =>
        nn.functional.ctc_loss(scores.log_softmax(2), text, frames, lengths, zero_infinity: true);
}
