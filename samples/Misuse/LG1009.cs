// LG1009: Loss over a single class or item
using System;
using LossGen;

namespace Misuse.LG1009;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 1)]
    public static partial float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, Span<float> logitsGradient);
}
