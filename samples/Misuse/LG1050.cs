// LG1050: Derivatives for boosting are averaged
using System;
using LossGen;

namespace Misuse.LG1050;

static partial class Losses
{
    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial float Objective(ReadOnlySpan<float> scores, ReadOnlySpan<float> labels, Span<float> scoresGradient, Span<float> scoresHessian);
}
