// The student's softmax goes into the divergence without a logarithm.
// In a published domain adaptation code: https://github.com/microsoft/ProDA/issues/43
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 19)]
    public static partial float Distill(ReadOnlySpan<float> student, ReadOnlySpan<float> teacher, Span<float> studentGradient);
}

sealed class DomainAdaptation
{
    private const int Classes = 19;

    public float Loss(float[] studentLogits, float[] teacherLogits, float[] gradient)
    {
        float[] student = new float[Classes];
        float[] teacher = new float[Classes];
        TensorPrimitives.SoftMax(studentLogits, student);
        TensorPrimitives.SoftMax(teacherLogits, teacher);
        return Losses.Distill(student, teacher, gradient); // expect: LG1025
    }
}
