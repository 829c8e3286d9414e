// Constants that are at the edge of their range, or odd but meant.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [HuberLoss]
    public static partial float Huber(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float delta, Span<float> xGradient);

    [SigmoidFocalLoss(Alpha = -1, Gamma = 0)]
    public static partial float Plain(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);

    [CrossEntropyLoss(Classes = 5)]
    public static partial float CrossEntropy(ReadOnlySpan<float> x, ReadOnlySpan<int> t, float labelSmoothing, Span<float> xGradient);

    [TripletMarginLoss(Dimensions = 8, P = double.PositiveInfinity, Swap = true)]
    public static partial float Chebyshev(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n, Span<float> aGradient);
}

static class Edges
{
    public static float OnSpans(float[] x, float[] y, int[] t, float[] gradient) =>
        Losses.Huber(x, y, 1e-3f, gradient)
        + Losses.Plain(x, y, gradient)
        + Losses.CrossEntropy(x, t, 0f, gradient)
        + Losses.CrossEntropy(x, t, 0.5f, gradient);

    public static Tensor OnTensors(Tensor x, Tensor y, Tensor scores, Tensor labels) =>
        nn.functional.smooth_l1_loss(x, y, beta: 0.11)
        + nn.functional.multi_margin_loss(scores, labels, p: 2, margin: 0.5)
        + nn.functional.huber_loss(x, y, delta: 100);
}
