// LG1054: Temperature applied twice or the wrong way
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1054;

static partial class Losses
{
    [InfoNCELoss(Reduction.Mean, Dimensions = 64, Temperature = 0.07)]
    public static partial float InfoNCE(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch, Span<float> queryGradient);
}

static class Training
{
    public static float Step(float[] query, float[] key, float[] scratch, float[] gradient)
    {
        const float temperature = 0.07f;
        TensorPrimitives.Divide(query, temperature, query);
        return Losses.InfoNCE(query, key, scratch, gradient);
    }
}
