// Label smoothing is given in percent, taken from a configuration written for another library.
// PyTorch raises above 1 and silently ignores what is below 0.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 1000)]
    public static partial float ImageNet(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, float labelSmoothing, Span<float> logitsGradient);
}

sealed class ImageNetTrainer(float[] logits, float[] gradient)
{
    private const float Smoothing = 10;

    public float Step(int[] labels, bool warmup)
    {
        if (warmup)
        {
            return Losses.ImageNet(logits, labels, -0.1f, gradient); // expect: LG1011
        }

        return Losses.ImageNet(logits, labels, Smoothing, gradient); // expect: LG1011
    }
}
