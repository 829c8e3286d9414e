// The mask decoder squashes its map, the focal loss squashes it again: scores are stuck between 0.5 and 0.73.
// https://github.com/jcwang0602/MLLMSeg/issues/9
using System;
using LossGen;

static partial class Losses
{
    [SigmoidFocalLoss(Reduction.Mean, Alpha = 0.25, Gamma = 2)]
    public static partial float Focal(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class MaskDecoder
{
    private static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));

    public static float Loss(ReadOnlySpan<float> features, ReadOnlySpan<float> mask, Span<float> gradient)
    {
        float[] map = new float[features.Length];
        for (int i = 0; i < map.Length; i++)
        {
            map[i] = Sigmoid(features[i]);
        }

        return Losses.Focal(map, mask, gradient); // expect: LG1005
    }
}
