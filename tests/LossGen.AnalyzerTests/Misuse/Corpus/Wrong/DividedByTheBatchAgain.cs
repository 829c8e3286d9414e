// The loss is a mean already and is divided by the batch size once more; the model then hardly moves.
// https://github.com/jfzhang95/pytorch-deeplab-xception/issues/55 and https://github.com/xavysp/DexiNed/issues/45
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 19)]
    public static partial float Mean(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [MSELoss]
    public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);
}

static class DeepLab
{
    public static float Loss(float[] logits, int[] targets, float[] gradient)
    {
        float loss = Losses.Mean(logits, targets, gradient);
        return loss / targets.Length; // expect: LG1023
    }

    public static float Regression(float[] prediction, float[] target, float[] gradient)
    {
        float loss = Losses.Mse(prediction, target, gradient);
        TensorPrimitives.Multiply(gradient, 1f / target.Length, gradient); // expect: LG1023
        return loss;
    }
}
