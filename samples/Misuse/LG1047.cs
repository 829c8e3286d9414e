// LG1047: Two mechanisms that balance classes
using System;
using LossGen;

namespace Misuse.LG1047;

static partial class Losses
{
    [SigmoidFocalLoss(Alpha = 0.75)]
    public static partial float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, ReadOnlySpan<float> weight, Span<float> logitsGradient);
}
