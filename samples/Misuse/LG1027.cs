// LG1027: Divergence averaged over elements
using System;
using LossGen;

namespace Misuse.LG1027;

static partial class Losses
{
    [KLDivLoss(Reduction.Mean)]
    public static partial float Divergence(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<float> teacher, Span<float> logProbabilitiesGradient);
}
