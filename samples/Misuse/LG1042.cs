// LG1042: CTC loss that may become infinite
using System;
using LossGen;

namespace Misuse.LG1042;

static partial class Losses
{
    [CTCLoss(Classes = 30)]
    public static partial float Loss(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths,
        Span<float> scratch, Span<float> logProbabilitiesGradient);
}
