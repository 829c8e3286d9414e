// The background is class 0 and is ignored, but it stays in the softmax: at test time everything is some foreground.
// https://github.com/facebookresearch/Mask2Former/issues/179
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 5, IgnoreIndex = 0)] // expect: LG1018
    public static partial float Stuff(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int spatial, Span<float> logitsGradient);
}

static class Segmentation
{
    public static float Step(float[] logits, byte[] labels, int height, int width)
    {
        float[] gradient = new float[logits.Length];
        float loss = Losses.Stuff(logits, labels, height * width, gradient);
        Console.WriteLine($"loss {loss} {gradient[0]}");
        return loss;
    }

    public static byte Predict(ReadOnlySpan<float> scores)
    {
        byte best = 0;
        for (byte c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }
}
