// Frame scores go straight to CTC, which does not normalize: the loss becomes negative and transcripts empty.
// https://github.com/gwx314/STARS/issues/9 and https://github.com/SeanNaren/deepspeech.pytorch/issues/488
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [CTCLoss(Reduction.Mean, Classes = 29, ZeroInfinity = true)]
    public static partial float Ctc(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        Span<float> scratch, Span<float> logProbabilitiesGradient);
}

sealed class SpeechModel
{
    [Logits]
    private readonly float[] frames = new float[200 * 29];

    public float Step(int[] text, int frameCount, float[] scratch, float[] gradient)
    {
        ReadOnlySpan<int> frameCounts = [frameCount];
        ReadOnlySpan<int> lengths = [text.Length];
        return Losses.Ctc(frames.AsSpan(0, frameCount * 29), text, frameCounts, lengths, scratch, gradient); // expect: LG1040
    }

    public static Tensor OnTensors(Tensor features, Tensor text, Tensor frameCounts, Tensor lengths)
    {
        var scores = nn.Linear(512, 29).forward(features);
        return nn.functional.ctc_loss(scores, text, frameCounts, lengths, zero_infinity: true); // expect: LG1040
    }

    public static Tensor Probabilities(Tensor features, Tensor text, Tensor frameCounts, Tensor lengths)
    {
        var p = nn.functional.softmax(features, 2);
        return nn.functional.ctc_loss(p, text, frameCounts, lengths, zero_infinity: true); // expect: LG1040
    }
}
