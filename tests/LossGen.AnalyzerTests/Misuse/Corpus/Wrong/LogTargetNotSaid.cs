// Both sides are log-probabilities, and nothing says so: the logarithm of a negative number is NaN.
// Asked in https://github.com/PolarisShi/distillation/issues/1
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 10)]
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Distillation
{
    public static float Loss(float[] student, float[] teacher, float[] gradient)
    {
        Span<float> logStudent = stackalloc float[10];
        Span<float> logTeacher = stackalloc float[10];
        TensorPrimitives.SoftMax(student, logStudent);
        TensorPrimitives.Log(logStudent, logStudent); // expect: LG1043
        TensorPrimitives.SoftMax(teacher, logTeacher);
        TensorPrimitives.Log(logTeacher, logTeacher); // expect: LG1043
        return Losses.Kl(logStudent, logTeacher, gradient); // expect: LG1026
    }
}
