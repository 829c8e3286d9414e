// A flag decides whether the output is a probability; the loss is only reached where it is not.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class Model(float bias)
{
    public float[] Forward(float[] x, bool inference)
    {
        float[] output = new float[x.Length];
        TensorPrimitives.Add(x, bias, output);
        if (inference)
        {
            TensorPrimitives.Sigmoid(output, output);
        }

        return output;
    }

    public float Run(float[] x, float[] labels, bool inference, float[] gradient)
    {
        float[] output = new float[x.Length];
        TensorPrimitives.Add(x, bias, output);
        if (inference)
        {
            TensorPrimitives.Sigmoid(output, output);
            return TensorPrimitives.Sum(output) / output.Length;
        }

        return Losses.Bce(output, labels, gradient) + Losses.Bce(Forward(x, false), labels, gradient);
    }
}
