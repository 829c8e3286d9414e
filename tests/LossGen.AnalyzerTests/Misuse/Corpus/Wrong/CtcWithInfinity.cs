// One label longer than its frames gives an infinite loss and NaN gradients; training dies after some hours on one bad recording.
// https://github.com/wenet-e2e/wenet/pull/2299 and https://github.com/FangShancheng/ABINet/issues/65
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [CTCLoss(Reduction.Mean, Classes = 40, FromLogits = true)] // expect: LG1042
    public static partial float Ctc(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        Span<float> scratch, Span<float> logitsGradient);
}

static class Ocr
{
    public static float Step(float[] logits, int[] text, int[] widths, int[] lengths, float[] scratch, float[] gradient)
    {
        float loss = Losses.Ctc(logits, text, widths, lengths, scratch, gradient);
        return float.IsFinite(loss) ? loss : 0;
    }

    public static Tensor OnTensors(Tensor scores, Tensor text, Tensor widths, Tensor lengths)
    {
        var loss = nn.functional.ctc_loss(scores.log_softmax(2), text, widths, lengths); // expect: LG1042
        loss.backward();
        return loss;
    }
}
