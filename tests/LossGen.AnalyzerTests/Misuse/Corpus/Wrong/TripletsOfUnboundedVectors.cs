// A margin of 0.2 belongs to vectors of length 1; raw embeddings are simply grown until it means nothing.
// https://github.com/omoindrot/tensorflow-triplet-loss/issues/10
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [TripletMarginLoss(Dimensions = 128, Margin = 0.2, Eps = 0)] // expect: LG1051
    public static partial float Triplet(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient);
}

static class FaceNet
{
    public static float OnSpans([UnitVectors] float[] anchor, [UnitVectors] float[] positive, [UnitVectors] float[] negative, float[] gradient) =>
        Losses.Triplet(anchor, positive, negative, gradient);

    public static Tensor OnTensors(Tensor a, Tensor p, Tensor n)
    {
        var embed = nn.Linear(512, 128);
        var anchor = embed.forward(a);
        var positive = embed.forward(p);
        var negative = embed.forward(n);
        return nn.functional.triplet_margin_loss(anchor, positive, negative, margin: 0.2); // expect: LG1051
    }
}
