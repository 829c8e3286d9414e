// LG1049: Second derivative without a floor
using System;
using LossGen;

namespace Misuse.LG1049;

static partial class Losses
{
    [SigmoidFocalLoss(Reduction.Sum)]
    public static partial void Objective(ReadOnlySpan<float> scores, ReadOnlySpan<float> labels, Span<float> scoresGradient, Span<float> scoresHessian);
}
