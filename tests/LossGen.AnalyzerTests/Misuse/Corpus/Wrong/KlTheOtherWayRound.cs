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

    public static float Epoch(float[][] teachers, float[][] students)
    {
        float sum = 0;
        for (int i = 0; i < teachers.Length; i++)
        {
            float[] gradient = new float[students[i].Length];
            sum += Loss(teachers[i], students[i], gradient);
            students[i][0] -= 0.1f * gradient[0];
        }

        return sum;
    }
}
