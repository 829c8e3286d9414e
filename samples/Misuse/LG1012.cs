// LG1012: Label smoothing leaves little of the label
using System;
using LossGen;

namespace Misuse.LG1012;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 10, LabelSmoothing = 0.9)]
    public static partial float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, Span<float> logitsGradient);
}
