// The reduction is a sum, so dividing by the number of rows is the mean.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [CrossEntropyLoss(LossGen.Reduction.Sum, Classes = 19)]
    public static partial float Sum(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [MSELoss(LossGen.Reduction.None)]
    public static partial void Each(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);
}

static class DeepLab
{
    public static float Loss(float[] logits, int[] targets, float[] gradient)
    {
        float loss = Losses.Sum(logits, targets, gradient);
        TensorPrimitives.Multiply(gradient, 1f / targets.Length, gradient);
        return loss / targets.Length;
    }

    public static float Mean(float[] prediction, float[] target)
    {
        float[] losses = new float[target.Length];
        Losses.Each(prediction, target, losses);
        return TensorPrimitives.Sum(losses) / losses.Length;
    }

    public static Tensor OnTensors(Tensor prediction, Tensor target) =>
        nn.functional.mse_loss(prediction, target, nn.Reduction.Sum) / prediction.shape[0];
}
