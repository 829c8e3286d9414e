// The gate is a sigmoid; what goes into the loss is the product of gate and scores, which is unbounded.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [SigmoidFocalLoss]
    public static partial float Focal(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

static class Gated
{
    public static float OnSpans(float[] scores, float[] gates, float[] labels, float[] gradient)
    {
        float[] gated = new float[scores.Length];
        TensorPrimitives.Sigmoid(gates, gated);
        TensorPrimitives.Multiply(gated, scores, gated);
        return Losses.Focal(gated, labels, gradient);
    }

    public static Tensor OnTensors(Tensor scores, Tensor labels)
    {
        var swish = scores * scores.sigmoid();
        return nn.functional.binary_cross_entropy_with_logits(swish, labels);
    }
}
