// Vectors of length 1 with a small margin, and raw vectors with the usual margin of 1 and its least distance.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [TripletMarginLoss(Dimensions = 128, Margin = 0.2)]
    public static partial float Triplet(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);
}

static class FaceNet
{
    [return: UnitVectors]
    private static float[] Normalize(float[] x)
    {
        float[] unit = new float[x.Length];
        for (int at = 0; at < x.Length; at += 128)
        {
            ReadOnlySpan<float> row = x.AsSpan(at, 128);
            TensorPrimitives.Divide(row, TensorPrimitives.Norm(row), unit.AsSpan(at, 128));
        }

        return unit;
    }

    public static float OnSpans(float[] a, float[] p, float[] n, float[] gradient) =>
        Losses.Triplet(Normalize(a), Normalize(p), Normalize(n), gradient);

    public static Tensor OnTensors(Tensor a, Tensor p, Tensor n) => nn.functional.triplet_margin_loss(
        nn.functional.normalize(a), nn.functional.normalize(p), nn.functional.normalize(n), margin: 0.2);
}
