// LG1028: Divergence in the other order
using System;
using LossGen;

namespace Misuse.LG1028;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 10)]
    public static partial float Divergence(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<float> target);
}

static class Training
{
    public static float Distill(float[] teacherLogProbabilities, float[] studentProbabilities) =>
        Losses.Divergence(teacherLogProbabilities, studentProbabilities);
}
