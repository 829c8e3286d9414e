// The blank is put behind the last class, though the classes count it; labels start at 0, which is the blank; the text is too long.
// Labels outside the range corrupted memory in PyTorch for years.
using System;
using LossGen;

static partial class Losses
{
    [CTCLoss(Reduction.Sum, Classes = 28, ZeroInfinity = true)]
    public static partial float Ctc(
        [LogProbabilities] ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        int blank, Span<float> scratch, Span<float> logProbabilitiesGradient);
}

sealed class CaptchaReader(float[] scratch, float[] gradient)
{
    public float BlankBehindTheClasses(ReadOnlySpan<float> logProbabilities)
    {
        int[] text = [3, 1, 20];
        return Losses.Ctc(logProbabilities, text, [40], [3], 28, scratch, gradient); // expect: LG1041
    }

    public float BlankAsALabel(ReadOnlySpan<float> logProbabilities)
    {
        int[] text = [2, 0, 19];
        return Losses.Ctc(logProbabilities, text, [40], [3], 0, scratch, gradient); // expect: LG1041
    }

    public float TextLongerThanItsFrames(ReadOnlySpan<float> logProbabilities)
    {
        int[] text = [8, 5, 12, 12, 15];
        return Losses.Ctc(logProbabilities, text, [4], [5], 0, scratch, gradient); // expect: LG1041
    }
}
