// The overlap of raw scores: the denominator may cross zero, and the loss goes to 1e10 or below −1.
// https://github.com/ScrollPrize/villa/pull/1644, and years before https://github.com/jakeret/tf_unet/issues/15
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [DiceLoss(Spatial = 128 * 128)]
    public static partial float Dice(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);

    [DiceLoss(Spatial = 128 * 128, FromLogits = true)]
    public static partial float DiceFromLogits(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);

    [TverskyLoss(Spatial = 128 * 128)]
    public static partial float Tversky(ReadOnlySpan<float> input, ReadOnlySpan<float> mask, Span<float> inputGradient);
}

static class UNet
{
    [return: Logits]
    private static float[] Forward(float[] image) => image;

    public static float Step(float[] image, float[] mask, float[] gradient)
    {
        float[] scores = Forward(image);
        float[] p = new float[scores.Length];
        TensorPrimitives.Sigmoid(scores, p);
        float dice = Losses.Dice(scores, mask, gradient); // expect: LG1046
        float tversky = Losses.Tversky(Forward(image), mask, gradient); // expect: LG1046
        return dice + tversky + Losses.DiceFromLogits(p, mask, gradient); // expect: LG1046
    }
}
