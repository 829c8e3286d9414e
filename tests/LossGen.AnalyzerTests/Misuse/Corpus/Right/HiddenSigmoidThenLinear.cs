// The sigmoid is an activation inside the network; a linear layer follows it, and the loss gets logits.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class Xor
{
    private readonly float[] first = [1, -1, -1, 1];
    private readonly float[] second = [2, 2];

    public float Step(ReadOnlySpan<float> inputs, ReadOnlySpan<float> labels, Span<float> gradient)
    {
        Span<float> hidden = stackalloc float[2];
        Span<float> output = stackalloc float[4];
        for (int i = 0; i < 4; i++)
        {
            hidden[0] = TensorPrimitives.Dot(inputs.Slice(2 * i, 2), first.AsSpan(0, 2));
            hidden[1] = TensorPrimitives.Dot(inputs.Slice(2 * i, 2), first.AsSpan(2, 2));
            TensorPrimitives.Sigmoid(hidden, hidden);
            output[i] = TensorPrimitives.Dot(hidden, second) - 1;
        }

        return Losses.Bce(output, labels, gradient);
    }
}
