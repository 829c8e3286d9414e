// LG1025: Probabilities as the input of a divergence
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1025;

static partial class Losses
{
    [KLDivLoss(Reduction.BatchMean, Classes = 10)]
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

static class Training
{
    public static float Step(float[] student, [Probabilities] float[] teacher, float[] gradient)
    {
        float[] probabilities = new float[student.Length];
        TensorPrimitives.SoftMax<float>(student, probabilities);
        return Losses.Kl(probabilities, teacher, gradient);
    }
}
