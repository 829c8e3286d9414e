// One array, two halves: probabilities for the display in the first, logits for the loss in the second.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 8)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

sealed class Display
{
    private readonly float[] memory = new float[16];
    private readonly float[][] rows = [new float[8], new float[8]];

    public float Step(ReadOnlySpan<float> network, int target, Span<float> gradient)
    {
        Span<float> probabilities = memory.AsSpan(0, 8);
        Span<float> logits = memory.AsSpan(8, 8);
        network.CopyTo(logits);
        TensorPrimitives.SoftMax(logits, probabilities);
        return Losses.CrossEntropy(logits, [target], gradient);
    }

    public float Jagged(float[] network, int target, float[] gradient)
    {
        network.CopyTo(rows[1], 0);
        TensorPrimitives.SoftMax(network, rows[0]);
        return Losses.CrossEntropy(rows[1], [target], gradient);
    }

    public float WrittenInALambda(float[] network, int target, float[] gradient)
    {
        float[] output = new float[8];
        Action show = () => TensorPrimitives.SoftMax(network, output);
        float loss = Losses.CrossEntropy(network, [target], gradient);
        show();
        return loss + output[0];
    }
}
