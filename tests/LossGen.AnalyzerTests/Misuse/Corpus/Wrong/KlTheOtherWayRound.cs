// The teacher stands first, as in KL(teacher ‖ student); the loss wants the model's log-probabilities first.
// https://github.com/pytorch/pytorch/issues/7337
using System;
using LossGen;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 50)]
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> targetGradient);
}

static class Distillation
{
    public static float Loss([LogProbabilities] float[] teacherLogProbabilities, [Probabilities] float[] studentProbabilities, float[] studentGradient)
    {
        return Losses.Kl(teacherLogProbabilities, studentProbabilities, studentGradient); // expect: LG1028
    }
}
